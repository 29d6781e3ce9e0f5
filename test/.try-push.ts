import { pushMiniatureProcess } from "./bed/miniature-image.ts";

const endpoint = process.env.AWS_ENDPOINT_URL;
const bed = {
  putImage: async (image) => {
    const r = await fetch(`${endpoint}/bed/images`, {
      method: "POST",
      body: JSON.stringify(image),
    });
    const a = await r.json();
    if (!r.ok) throw new Error(JSON.stringify(a));
    return a;
  },
};
console.log(
  await pushMiniatureProcess(bed as never, {
    repository: process.argv[2],
    tag: "miniature-v1",
    directory: "/tmp/tour/image",
  }),
);
