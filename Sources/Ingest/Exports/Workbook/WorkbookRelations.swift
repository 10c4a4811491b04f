/// What a part of a workbook refers to, by the names it gives its references.
package struct WorkbookRelations {
  /// A reference: to what kind of part, and to which.
  package struct Relation: Equatable {
    /// The last word of the kind's name, such as `worksheet`.
    package let kind: String
    /// The path in the archive, without a slash before it.
    package let target: String
  }

  package private(set) var relations: [String: Relation] = [:]

  /// Reads what a part refers to; the archive as a whole is the part with no name.
  package init(of part: String, in package: borrowing WorkbookPackage) throws(RejectedInput) {
    let folder = part.split(separator: "/").dropLast()
    let name = part.split(separator: "/").last ?? ""
    let file = (folder + ["_rels", name + ".rels"]).joined(separator: "/")
    guard package.has(file) else { return }
    var relations: [String: Relation] = [:]
    try package.document(file).read { event in
      guard case .start(let tag) = event, tag.name == "Relationship",
        let id = tag.attributes["Id"], let target = tag.attributes["Target"],
        tag.attributes["TargetMode"] != "External"
      else { return }
      let kind = tag.attributes["Type"]?.split(separator: "/").last ?? ""
      relations[id] = Relation(
        kind: String(kind), target: Self.resolved(target, in: folder.map(String.init)))
    }
    self.relations = relations
  }

  /// The first part of a kind; `nil` if there is none.
  package func target(ofKind kind: String) -> String? {
    relations.values.filter { $0.kind == kind }.map(\.target).min()
  }

  /// The path a target means, which is written from the part's folder or from the top.
  static func resolved(_ target: String, in folder: [String]) -> String {
    var parts = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(String(step))
      }
    }
    return parts.joined(separator: "/")
  }
}
