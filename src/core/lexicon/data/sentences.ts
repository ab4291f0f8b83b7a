/** A condition as a sentence that can be read: 「登録され」 → 「登録されている場合」. */
export const whereItIs = (stem: string): string => `${stem}ている場合`;

/** A plain claim of a certificate, as a vendor would write it, by which a name is tried. */
export const plainClaim = (name: string): string =>
  `${name} 認証取得済（登録番号 X-123、有効期限 2099-03-31）`;

/** The requirement that asks for it. */
export const certificateOf = (name: string): string => `${name}の認証`;
