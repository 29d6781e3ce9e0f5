export { A as EventStreamSerde, N as eventStreamSerdeProvider } from "./sdk.js";
