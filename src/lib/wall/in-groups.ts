/** Eight digits as they are read aloud: `1234 5678`. */
export const inGroups = (code: string): string => code.replace(/(\d{4})(?=\d)/g, '$1 ');
