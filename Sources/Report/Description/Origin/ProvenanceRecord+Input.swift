import Survey

extension ProvenanceRecord {
  /// A file that the study is read from; what isn't known of it is null, with the reason.
  package struct InputEntry: Codable, Sendable, Equatable {
    package let file: String
    package let format: String?
    package let rows: Int?
    package let sha256: String?
    package let provenance: String?
    package let recipe: RecipeEntry?

    package struct RecipeEntry: Codable, Sendable, Equatable {
      package let file: String
      package let seed: UInt64
      package let sha256: String?
    }

    private enum CodingKeys: String, CodingKey {
      case file, format, rows, sha256, provenance, recipe
      case unhashed = "sha256_unknown_because"
      case unmade = "recipe_unknown_because"
    }

    init(_ input: ReportOrigin.Input) {
      file = input.name
      format = input.format?.rawValue
      rows = input.rows
      sha256 = input.hash?.hexadecimal
      provenance = input.provenance?.rawValue
      recipe = input.recipe.map {
        RecipeEntry(file: $0.name, seed: $0.seed, sha256: $0.hash?.hexadecimal)
      }
    }

    package init(from decoder: any Decoder) throws {
      let object = try decoder.container(keyedBy: CodingKeys.self)
      file = try object.decode(String.self, forKey: .file)
      format = try object.decodeIfPresent(String.self, forKey: .format)
      rows = try object.decodeIfPresent(Int.self, forKey: .rows)
      sha256 = try object.decodeIfPresent(String.self, forKey: .sha256)
      provenance = try object.decodeIfPresent(String.self, forKey: .provenance)
      recipe = try object.decodeIfPresent(RecipeEntry.self, forKey: .recipe)
    }

    package func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: CodingKeys.self)
      try object.encode(file, forKey: .file)
      try object.encodeIfPresent(format, forKey: .format)
      try object.encodeIfPresent(rows, forKey: .rows)
      try object.encode(sha256, forKey: .sha256)
      if sha256 == nil { try object.encode(unhashedWords, forKey: .unhashed) }
      try object.encodeIfPresent(provenance, forKey: .provenance)
      guard isMade else { return }
      try object.encode(recipe, forKey: .recipe)
      if recipe == nil {
        try object.encode("no recipe beside the study file makes this file", forKey: .unmade)
      }
    }

    /// Whether its rows were made by somebody, so that something says how.
    private var isMade: Bool {
      provenance != nil && provenance != Provenance.observed.rawValue
    }

    private var unhashedWords: String {
      file == SourceFile.pipedName
        ? "what is piped into the program is gone once it is read"
        : "the file could not be read a second time"
    }
  }
}
