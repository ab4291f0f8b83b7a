import { everywhere, heard } from "../../lexicon/lexicon";

/** Says that the answers aren't the vendor's last word. */
export const isProvisional = (plain: string): boolean => heard("provisional-word", plain.toLowerCase());

/** Leaves to the customer what is asked of the vendor. */
export const leavesToCustomer = (plain: string): boolean =>
  heard("provisional-customer", plain.replace(everywhere("provisional-in-use"), ""));
