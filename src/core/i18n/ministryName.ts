/** Names of other ministries in the reader's language; the data has them in Dutch, as they are registered. */
import type { Lang } from "@/core/org/fileFormat";

/** The names that the ministries use themselves in English. */
const english: Readonly<Record<string, string>> = {
  "Ministerie van Defensie": "Ministry of Defence",
  "Ministerie van Economische Zaken en Klimaat": "Ministry of Economic Affairs and Climate Policy",
  "Ministerie van Infrastructuur en Waterstaat": "Ministry of Infrastructure and Water Management",
  "Ministerie van Justitie en Veiligheid": "Ministry of Justice and Security",
  "Ministerie van Sociale Zaken en Werkgelegenheid": "Ministry of Social Affairs and Employment",
};

/** A name that has no translation here stays Dutch. */
export const ministryName = (dutch: string, lang: Lang): string => (lang === "en" ? (english[dutch] ?? dutch) : dutch);
