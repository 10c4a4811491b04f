import Foundation
import Survey

/// `datapackage.json`: what the report's folder holds, for programs that read data packages.
///
/// Source: Data Package, version 1, of the Frictionless Standards. The package can't hold its own hash,
/// nor that of `provenance.json`, which has the package's: they and the manifest are no resources.
struct DataPackage: Encodable {
  static let path = "datapackage.json"

  private let study: Study
  private let resources: [DataResource]

  /// Takes the files that stand in the folder, and the descriptions of those that are CSV.
  init(of study: Study, _ contents: [String: Data], _ files: [DataFile]) {
    self.study = study
    resources = contents.sorted { $0.key < $1.key }.map { path, data in
      DataResource(path, data, files.first { $0.path == path })
    }
  }

  private enum CodingKeys: String, CodingKey {
    case profile, name, id, title, description, version, created, licenses, contributors, keywords
    case sources, resources
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode("data-package", forKey: .profile)
    try object.encode(study.name, forKey: .name)
    try object.encodeIfPresent(study.release?.doi.map { "https://doi.org/\($0)" }, forKey: .id)
    try object.encode(study.title, forKey: .title)
    if !study.caution.isEmpty { try object.encode(study.caution, forKey: .description) }
    try object.encodeIfPresent(study.release?.version, forKey: .version)
    try object.encodeIfPresent(
      study.release?.date.map { "\($0)T00:00:00Z" }, forKey: .created)
    try object.encodeIfPresent(study.licence.map { [$0] }, forKey: .licenses)
    let authors = study.citedAuthors.map { ["title": $0.words, "role": "author"] }
    try object.encode(authors, forKey: .contributors)
    let keywords = study.release?.keywords ?? []
    if !keywords.isEmpty { try object.encode(keywords, forKey: .keywords) }
    try object.encodeIfPresent(study.citation.map { [["title": $0.words]] }, forKey: .sources)
    try object.encode(resources, forKey: .resources)
  }
}

extension Study {
  /// The licence by its short name, and its address.
  fileprivate var licence: [String: String]? {
    guard let licence = release?.licence, let address = licenceAddress else { return nil }
    return ["name": licence, "path": address]
  }
}
