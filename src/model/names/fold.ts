export const fold = (t: string): string => t.toLowerCase()
