import Survey

/// The description of one CSV file by the W3C's vocabulary for tabular data (CSVW).
///
/// Source: Metadata Vocabulary for Tabular Data, W3C Recommendation of 17 December 2015.
struct TabularMetadata: Encodable {
  private let file: DataFile
  private let study: Study

  init(_ file: DataFile, of study: Study) {
    self.file = file
    self.study = study
  }

  /// Where the standard has it looked for.
  var path: String { "\(file.path)-metadata.json" }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(Context(), forKey: .context)
    try object.encode(file.path, forKey: .url)
    try object.encode("en-GB", forKey: .language)
    try object.encode(file.absences, forKey: .absences)
    try object.encode(Dialect(), forKey: .dialect)
    try object.encode(file.title, forKey: .title)
    let words = [file.description, study.caution].filter { !$0.isEmpty }
    try object.encode(words.joined(separator: " "), forKey: .description)
    try object.encode(study.citedAuthors.map(\.words), forKey: .creator)
    try object.encodeIfPresent(study.licenceAddress.map(Reference.init), forKey: .licence)
    try object.encodeIfPresent(study.citation?.words, forKey: .source)
    try object.encodeIfPresent(study.release?.date?.description, forKey: .issued)
    let doi = study.release?.doi.map { Reference(address: "https://doi.org/\($0)") }
    try object.encodeIfPresent(doi, forKey: .identifier)
    try object.encode(Schema(file), forKey: .schema)
  }

  private enum Key: String, CodingKey {
    case url, dialect
    case context = "@context"
    case language = "lang"
    case absences = "null"
    case schema = "tableSchema"
    case title = "dc:title"
    case description = "dc:description"
    case creator = "dc:creator"
    case licence = "dc:license"
    case source = "dc:source"
    case issued = "dc:issued"
    case identifier = "dc:identifier"
  }

  /// The vocabulary, and the language of the words.
  private struct Context: Encodable {
    func encode(to encoder: any Encoder) throws {
      var list = encoder.unkeyedContainer()
      try list.encode("http://www.w3.org/ns/csvw")
      try list.encode(["@language": "en-GB"])
    }
  }

  private struct Reference: Encodable {
    let address: String

    private enum CodingKeys: String, CodingKey {
      case address = "@id"
    }
  }

  /// How `CSVRenderer` writes.
  private struct Dialect: Encodable {
    let encoding = "utf-8"
    let delimiter = ","
    let quoteChar = "\""
    let doubleQuote = true
    let lineTerminators = ["\n"]
    let header = true
    let headerRowCount = 1
    let skipBlankRows = false
    let skipInitialSpace = false
    let trim = false
  }

  private struct Schema: Encodable {
    let columns: [TabularColumn]
    let primaryKey: [String]?

    init(_ file: DataFile) {
      columns = file.columns.map(TabularColumn.init)
      primaryKey = file.key.isEmpty ? nil : file.key
    }
  }
}
