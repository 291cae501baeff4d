/** Invented learners for the sample files: anybody of these names is so by chance. */
export const sampleLearners: readonly string[] = [
  ...['Amara Okafor', 'Ben Whitlock', 'Carys Pritchard', 'Dilip Rana', 'Eilidh Fraser'],
  ...['Femi Adeyemi', 'Gosia Nowak', 'Hamza Qureshi', 'Imogen Tate', 'Joel Baptiste'],
  ...['Kirsty McAllister', 'Liam Donnelly', 'Mei Tan', 'Niamh Quigley', 'Oscar Hale'],
  ...['Priya Nair', 'Quentin Marsh', 'Rhiannon Bevan', 'Sadia Begum', 'Tomasz Zielinski'],
  ...['Ursula Finch', 'Viktor Petrov', 'Wanda Osei', 'Ximena Duarte', 'Yusuf Demir'],
  ...['Zara Hussain', 'Alice Thornton', 'Bryn Howells', 'Chidi Eze', 'Daria Ionescu'],
  ...['Elliot Marr', 'Farah Aziz', 'Grace Mensah', 'Huw Llewellyn', 'Ishaan Kapoor'],
  ...['Jodie Barlow', 'Kofi Asante', 'Lena Hoffmann', 'Marcus Reid', 'Nadia Rahman'],
];

/** Their addresses, in the domain that is set aside for examples (RFC 2606). */
export function sampleEmail(name: string): string {
  return `${name.toLowerCase().replace(' ', '.')}@example.com`;
}
