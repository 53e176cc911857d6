function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

/** Given names and family names are common ones, drawn separately: the people they make are invented. */
export const givenNames = words(`
  Aaliyah Abigail Adam Agnes Aisha Alice Amelia Amir Anaïs Andrew Anita Anna Anne-Marie Anthony Aoife
  Beatrice Bethany Björn Bridget Callum Carol Catherine Charlotte Chloë Christopher Claire Daniel David
  Deborah Demelza Eleanor Elizabeth Ellen Emily Emma Esther Ewa Fatima Fiona Frances Gareth Gemma George
  Grace Gwen Hannah Harriet Heather Helen Holly Imogen Ines Isabel Jack Jacob Jago James Jane Jasmine
  Jennifer Joanna John José Judith Julia Karen Katherine Kerensa Laura Leah Lesley Lily Linda Loveday Lucy
  Małgorzata Margaret Maria Mark Martha Matthew Megan Michael Miriam Morwenna Nadia Naomi Natalie Niamh
  Nicola Olivia Owen Patricia Paul Peter Philippa Priya Rachel Rebecca Renée Robert Rosalind Rowan Ruth
  Samantha Samuel Sarah Siân Simon Sinéad Sophie Stephen Susan Tamsin Teresa Thomas Tomasz Valerie
  Victoria Wendy William Yasmin Yetunde Zoë
`)

export const familyNames = words(`
  Abbott Adeyemi Ahmed Allen Andrews Ashcroft Atkinson Bailey Baker Barlow Barnes Bennett Berry Bolitho
  Bond Bowden Brennan Brooks Burrows Carew Carter Chapman Chenoweth Clarke Coles Coombe Cooper Cox Crocker
  Curnow D'Souza Davey Dawson Dean Dixon Dyer Edwards Ellis Evans Farrow Fernández Fisher Foster Fox
  Garland Gill Goddard Grant Gray Green Gupta Hale Hall Hancock Harris Hart Harvey Hayes Hill Hobbs Holman
  Hughes Hunt Hussain Jackson James Jenkins Jones Kaur Kelly Khan King Knight Kowalska Lane Lewis Lloyd
  Long Luscombe Malik Marsh Martin Mason Matthews May Mills Mitchell Moore Morgan Müller Murphy Nance
  Newton Nicholls Norman O'Brien O'Neill Okafor Osei Page Parker Pascoe Patel Pearce Penrose Perry
  Phillips Pike Polglase Poole Porter Powell Price Rao Reed Reynolds Richards Roberts Rogers Rose Rowe
  Rundle Russell Saunders Scott Shah Sharp Shaw Simmons Singh Skinner Smale Smith Spencer Stone Symons
  Taylor Thomas Tremayne Trethewey Trevithick Turner Vincent Wade Walker Ward Warren Watts Webb Wells
  White Wilson Wood Wright Yeo Young Zieliński
`)

const plain: Readonly<Record<string, string>> = {
  á: 'a',
  â: 'a',
  ë: 'e',
  é: 'e',
  ï: 'i',
  í: 'i',
  ł: 'l',
  ń: 'n',
  ö: 'o',
  ü: 'u',
}

/** The name in the letters that an address may hold. */
function addressPart(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, (letter) => plain[letter] ?? '')
}

/** An address that nobody can own; the number keeps namesakes apart. */
export function emailOf(givenName: string, familyName: string, number: number, domain: string): string {
  return `${addressPart(givenName)}.${addressPart(familyName)}.${number}@${domain}.example`
}
