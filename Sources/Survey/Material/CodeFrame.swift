/// The list of themes that coders may give, each below at most one parent.
package struct CodeFrame: Sendable, Equatable {
  /// One theme.
  package struct Theme: Sendable, Equatable {
    package let id: String
    /// The theme above it; `nil` at the top.
    package let parent: String?
    package let label: String
    package let definition: String
    /// The interview question it belongs to; empty where it belongs to none.
    package let interviewQuestion: String

    package init(
      id: String, parent: String?, label: String, definition: String, interviewQuestion: String
    ) {
      self.id = id
      self.parent = parent
      self.label = label
      self.definition = definition
      self.interviewQuestion = interviewQuestion
    }
  }

  /// The file it was read from, as the study file names it.
  package let name: String
  /// All themes in the order of the file.
  package let themes: [Theme]

  package init(name: String, themes: [Theme]) {
    self.name = name
    self.themes = themes
  }

  /// Each theme with how many themes stand above it, parents right before their children.
  package var outline: [(theme: Theme, depth: Int)] {
    branch(under: nil, depth: 0)
  }

  /// The names of a theme and of all that stand below it.
  package func family(of id: String) -> Set<String> {
    themes.filter { $0.parent == id }
      .reduce(into: [id]) { $0.formUnion(family(of: $1.id)) }
  }

  private func branch(under parent: String?, depth: Int) -> [(theme: Theme, depth: Int)] {
    themes.filter { $0.parent == parent }
      .flatMap { [($0, depth)] + branch(under: $0.id, depth: depth + 1) }
  }
}
