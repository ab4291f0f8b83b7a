/** The year behind the number of a standard (:2022, -2013, 2022年版), for folded text; group "e". */
export const EDITION_YEAR = "(?: ?[:\\-/(年版]{0,2} ?(?<e>(?:19|20)\\d\\d)(?=年?版|[^\\d/.年-]|$))?";
