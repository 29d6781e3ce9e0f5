export { k as EventStreamSerde, M as eventStreamSerdeProvider } from "./sdk.js";
