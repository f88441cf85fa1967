/** A text as HTML shows it, in an attribute too. */
export const html = (text: string): string => text.replaceAll(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
