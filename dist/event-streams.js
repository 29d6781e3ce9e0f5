export { hn as EventStreamSerde, vn as eventStreamSerdeProvider } from "./sdk.js";
