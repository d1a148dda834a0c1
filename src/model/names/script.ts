export const scriptOf = (text: string): string | undefined => (/[а-я]/i.test(text) ? 'Cyrl' : 'Latn')
