import { z } from "zod";

/**
 * Other names by which answers call a register, a standard or a scheme, as plain words. What the catalogue does not know
 * needs them: a slip of the pen in its name would be another scheme.
 */
export const ownNamesSchema = z.array(z.string().min(2).max(60)).min(1).max(20).optional();
