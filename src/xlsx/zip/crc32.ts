/** By what a zip archive tells whether a part is whole. The command line has Node's own (node-crc32). */
export { crc32 } from "./crc32-of-tables";
