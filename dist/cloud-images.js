import { t as AwsAccount } from "./aws-account2.js";
import { i as regionHere } from "./aws-options.js";
import { n as GetAuthorizationTokenCommand } from "./sdk-ecr.js";
import { r as InfrastructureError } from "./errors.js";
import { i as lookUpImage, r as hasTag } from "./ecr-images2.js";
import { r as readBootstrap } from "./bootstrap-stack.js";
import { mkdtemp, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
// src/adapters/aws/ecr-shelf.ts
/** The project's repository in ECR, through a client of Docker. */
var EcrShelf = class {
	name;
	#ecr;
	#repository;
	#docker;
	constructor(ecr, repository, docker) {
		this.name = repository.uri;
		this.#ecr = ecr;
		this.#repository = repository;
		this.#docker = docker;
	}
	address(tag) {
		return `${this.#repository.uri}:${tag}`;
	}
	async find(tag, architecture) {
		return lookUpImage(this.#ecr, this.#repository, {
			tag,
			architecture
		});
	}
	async has(tag) {
		return hasTag(this.#ecr, this.#repository, tag);
	}
	async pull(tag, localName) {
		await this.loggedIn(async (environment) => {
			await this.#docker.ask([
				"pull",
				"--quiet",
				this.address(tag)
			], { environment });
		});
		await this.#docker.ask([
			"tag",
			this.address(tag),
			localName
		]);
	}
	async push(localName, tag) {
		await this.#docker.ask([
			"tag",
			localName,
			this.address(tag)
		]);
		const said = await this.loggedIn((environment) => this.#docker.ask(["push", this.address(tag)], { environment }));
		const digest = /digest: (sha256:[0-9a-f]{64})/.exec(said)?.[1];
		if (digest) return digest;
		throw new InfrastructureError(`Docker pushed ${this.address(tag)} and did not say its digest.`);
	}
	/** Credentials last for what is done with them, in a folder of their own: none stay on this machine. */
	async loggedIn(work) {
		const { authorizationData = [] } = await this.#ecr.send(new GetAuthorizationTokenCommand({}));
		const [user = "", password = ""] = Buffer.from(authorizationData[0]?.authorizationToken ?? "", "base64").toString().split(":");
		if (!password) throw new InfrastructureError("ECR gave no credentials for its registry.");
		const directory = await mkdtemp(join(tmpdir(), "gcbench-docker-"));
		const environment = {
			DOCKER_CONFIG: directory,
			BUILDX_CONFIG: process.env["BUILDX_CONFIG"] ?? join(homedir(), ".docker", "buildx")
		};
		try {
			const login = [
				"login",
				"--username",
				user,
				"--password-stdin",
				this.#repository.uri.split("/")[0] ?? ""
			];
			await this.#docker.ask(login, {
				input: password,
				environment
			});
			return await work(environment);
		} finally {
			await rm(directory, {
				recursive: true,
				force: true
			});
		}
	}
};
// src/commands/images/cloud-images.ts
/** The registry that `gcbench bootstrap` made. */
async function openEcrShelf(docker, region) {
	const account = new AwsAccount(region ?? regionHere());
	const { repositoryName, repositoryUri } = await readBootstrap(account);
	return new EcrShelf(account.ecr, {
		name: repositoryName,
		uri: repositoryUri
	}, docker);
}
export { openEcrShelf };
