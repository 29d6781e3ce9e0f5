/** Without this capability the rules apply, as in Docker's own profile. */
const EXCEPT = { caps: ["CAP_SYS_ADMIN"] };
const CLONE_NEWUSER = 0x10000000;
const ENOSYS = 38;

/** System calls that Docker's documentation lists as forbidden by its own profile, without perf_event_open. */
const FORBIDDEN = [
  "acct",
  "add_key",
  "bpf",
  "clock_adjtime",
  "clock_settime",
  "delete_module",
  "finit_module",
  "fsconfig",
  "fsmount",
  "fsopen",
  "fspick",
  "init_module",
  "io_uring_enter",
  "io_uring_register",
  "io_uring_setup",
  "ioperm",
  "iopl",
  "kcmp",
  "kexec_file_load",
  "kexec_load",
  "keyctl",
  "lookup_dcookie",
  "mount",
  "mount_setattr",
  "move_mount",
  "move_pages",
  "open_by_handle_at",
  "open_tree",
  "personality",
  "pidfd_getfd",
  "pivot_root",
  "process_vm_readv",
  "process_vm_writev",
  "ptrace",
  "quotactl",
  "quotactl_fd",
  "reboot",
  "request_key",
  "setns",
  "settimeofday",
  "swapoff",
  "swapon",
  "sysfs",
  "syslog",
  "umount",
  "umount2",
  "unshare",
  "userfaultfd",
  "vhangup",
  "vm86",
  "vm86old",
];

/**
 * A seccomp profile for containers that profile themselves. Docker's own allows perf_event_open with CAP_PERFMON only, which
 * AWS Batch cannot add and some daemons do not know. infrastructure/platform.yml has the same.
 */
export const SECCOMP_PROFILE = {
  defaultAction: "SCMP_ACT_ALLOW",
  syscalls: [
    { names: FORBIDDEN, action: "SCMP_ACT_ERRNO", excludes: EXCEPT },
    {
      names: ["clone"],
      action: "SCMP_ACT_ERRNO",
      args: [{ index: 0, value: CLONE_NEWUSER, valueTwo: CLONE_NEWUSER, op: "SCMP_CMP_MASKED_EQ" }],
      excludes: EXCEPT,
    },
    // A C library that gets ENOSYS calls clone instead, whose arguments the rule above can read.
    { names: ["clone3"], action: "SCMP_ACT_ERRNO", errnoRet: ENOSYS, excludes: EXCEPT },
  ],
};
