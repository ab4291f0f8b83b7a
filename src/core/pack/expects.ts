import { z } from "zod";
import { listSchema } from "./kinds/list";
import { namedDocumentSchema } from "./kinds/named-document";
import { deadlineSchema } from "./kinds/deadline";
import { contactSchema } from "./kinds/contact";
import { placeSchema } from "./kinds/place";
import { yesNoSchema } from "./kinds/yes-no";
import { asRowSchema } from "./kinds/as-row";
import { assuranceReportSchema } from "./kinds/assurance-report";
import { assuranceSchema } from "./kinds/assurance";
import { certificationSchema } from "./kinds/certification";
import { disclosureSchema } from "./kinds/disclosure";
import { durationSchema } from "./kinds/duration";
import { erasureSchema } from "./kinds/erasure";
import { facilityTierSchema } from "./kinds/facility-tier";
import { figuresSchema } from "./kinds/figure";
import { jurisdictionSchema } from "./kinds/jurisdiction";
import { levelSchema } from "./kinds/level";
import { locationSchema } from "./kinds/location";
import { registrationSchema } from "./kinds/registration";

/** What a row expects of its answer: data on which the answer reader weighs its findings. One file per kind. */
export const expectsSchema = z.discriminatedUnion("kind", [
  registrationSchema,
  certificationSchema,
  assuranceSchema,
  disclosureSchema,
  durationSchema,
  locationSchema,
  jurisdictionSchema,
  facilityTierSchema,
  erasureSchema,
  figuresSchema,
  levelSchema,
  listSchema,
  namedDocumentSchema,
  deadlineSchema,
  contactSchema,
  placeSchema,
  yesNoSchema,
  asRowSchema,
  assuranceReportSchema,
]);

export type Expects = z.infer<typeof expectsSchema>;
export type Kind = Expects["kind"];
/** What a kind of requirement expects, by its name. */
export type ExpectsBy = { readonly [E in Expects as E["kind"]]: E };
/** The public registers whose entries waive rows. */
export type Register = ExpectsBy["registration"]["register"];
export type { Topic } from "./kinds/topic";
export type { AskedFigure, FigureUnit } from "./kinds/figure";
