/** 「ISO 27017:2015」 for ISO/IEC 27017:2015: as people speak of it, and short. */
export function shortStandard(name: string): string {
  return name.replace(/\bISO\/IEC\s?/g, "ISO ");
}
