/**
 * Python program that runs a command in a terminal of its own, and prints what the terminal shows. Arguments: a JSON list of
 * pairs, each a question's text and the keys to type when it appears; then the command.
 */
export const IN_TERMINAL = `
import json, os, pty, sys
answers = json.loads(sys.argv[1])
shown = b""
def read(fd):
    global shown
    data = os.read(fd, 1024)
    shown += data
    if answers and answers[0][0].encode() in shown:
        os.write(fd, answers.pop(0)[1].encode())
        shown = b""
    return data
status = pty.spawn(sys.argv[2:], read)
sys.exit(os.waitstatus_to_exitcode(status))
`;
