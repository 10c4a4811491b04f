import Lint

extension Plant {
  static let data = [
    Plant(.c01, in: "tables/02-hours.csv", "", to: "\u{FEFF}"),
    Plant(.c01, in: "tables/02-hours.csv", "Women,[c],0.5", to: "Women,[c]"),
    Plant(.c01, in: "tables/02-hours.csv", "Women", to: "=Women", also: [.c06]),
    Plant(.c01, in: "tables/02-hours.csv", "Women", to: "Wo\u{0}men"),
    Plant(
      .c01, in: "tables/02-hours.csv", "Group,Mean (hours),Change (hours)\n", to: "", also: [.c06]),
    Plant(.c02, in: "findings.csv", ",36.5,", to: ",,"),
    Plant(.c02, in: "findings.csv", "hours,,1900,c", to: "hours,12,1900,c"),
    Plant(.c02, in: "findings.csv", "count,count,", to: "count,%,"),
    Plant(.c02, in: "findings.csv", "36.5", to: "\"36,5\""),
    Plant(.c02, in: "findings.csv", "1900,c", to: "1900,suppressed"),
    Plant(.c03, in: "findings.csv-metadata.json", "\"unit\"", to: "\"units\""),
    Plant(.c04, in: "datapackage.json", "{\"name\": \"unit\"}", to: "{\"name\": \"units\"}"),
    Plant(.c04, in: "datapackage.json", "\"hash\": \"sha256:", to: "\"hash\": \"sha256:00"),
    Plant(
      .c04, in: "datapackage.json", "\"path\": \"findings.csv\"", to: "\"path\": \"finding.csv\""),
    Plant(.c06, in: "report.md", "| 36.5 |", to: "| 36.4 |"),
    Plant(.c06, in: "workbook.ods/content.xml", "<text:p>Men</text:p>", to: "<text:p>Man</text:p>"),
    Plant(.p01, in: "MANIFEST.sha256", "report.md", to: "rapport.md"),
    Plant(
      .p02, in: "provenance.json", "\"file\": \"responses.csv\"",
      to: "\"file\": \"/home/me/responses.csv\""),
    Plant(.p02, in: "provenance.json", "\"tool\"", to: "\"hostname\""),
    Plant(.p03, in: "CITATION.cff", "message: Please cite these tables as below.\n", to: ""),
  ]
}
