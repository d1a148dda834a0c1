export const romanise = (text: string, _language: string): { text: string; system: string } | undefined =>
  text ? undefined : undefined
