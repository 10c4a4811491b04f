import Survey
import Yams

enum ReleaseKey: String, CaseIterable {
  case date, version, authors, contact, licence, doi, keywords, provisional, previous
}

enum AuthorKey: String, CaseIterable {
  case family, given
}

extension StudyFileReader {
  /// What is to be known of the report as a publication; `nil` where the study file says nothing.
  mutating func release(_ entry: Entry?, waves: [String]) -> Release? {
    guard let entry else { return nil }
    let fields = fields(entry.value, of: "'release'", ReleaseKey.self)
    return Release(
      date: day(fields[.date], of: "'date' of 'release'"),
      version: optional(fields[.version], "'version' of 'release'"),
      authors: authors(fields[.authors]),
      contact: optional(fields[.contact], "'contact' of 'release'"),
      licence: licence(fields[.licence]), doi: doi(fields[.doi]),
      keywords: fields[.keywords].map { distinctTexts($0, of: "'keywords'").map(\.text) } ?? [],
      provisional: provisional(fields[.provisional], waves),
      previous: previousFindings(fields[.previous]))
  }

  private mutating func day(_ entry: Entry?, of what: String) -> CalendarDate? {
    guard let entry, let word = text(entry.value, of: what) else { return nil }
    if let day = CalendarDate(word) { return day }
    fault(
      "\(what) is '\(word.shortened)', which is no day", at: entry.value,
      remedy: "write year, month and day like 2024-10-01")
    return nil
  }

  private mutating func authors(_ entry: Entry?) -> [Release.Author] {
    guard let entry else { return [] }
    guard let items = entry.value.sequence else {
      fault(
        "'authors' is \(entry.value.kindName) where a list belongs", at: entry.value,
        remedy: "write [{family: …, given: …}] for people, and [\"…\"] for a body")
      return []
    }
    if items.isEmpty {
      fault("'authors' is an empty list", at: entry.key, remedy: "name at least one, or remove it")
    }
    return items.compactMap { author($0) }
  }

  private mutating func author(_ item: Node) -> Release.Author? {
    guard item.mapping != nil else {
      guard let name = text(item, of: "an author") else { return nil }
      if name.isEmpty { fault("an author is empty", at: item) }
      return .body(name)
    }
    let fields = fields(item, of: "an author", AuthorKey.self)
    let family = required(fields[.family], "the author's family name ('family')", in: item)
    let given = required(fields[.given], "the author's given name ('given')", in: item)
    return .person(family: family ?? "", given: given ?? "")
  }

  /// A name as the SPDX list forms them; whether it stands there isn't looked up.
  private mutating func licence(_ entry: Entry?) -> String? {
    guard let entry, let name = optional(entry, "'licence' of 'release'") else { return nil }
    if name.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9.+-]*/) == nil {
      fault(
        "'licence' is '\(name.shortened)', which is no SPDX name", at: entry.value,
        remedy: "write it as on spdx.org/licenses, like CC-BY-4.0 or OGL-UK-3.0")
    }
    return name
  }

  private mutating func doi(_ entry: Entry?) -> String? {
    guard let entry, let name = optional(entry, "'doi' of 'release'") else { return nil }
    if name.wholeMatch(of: /10\.[0-9]{4,9}(\.[0-9]+)*\/[^\s]+/) == nil {
      fault(
        "'doi' is '\(name.shortened)', which is no DOI", at: entry.value,
        remedy: "write it without 'https://doi.org/' before it, like 10.5281/zenodo.1234567")
    }
    return name
  }

  /// Which figures may still change: all for `yes`, none for `no`, or those of the waves named.
  private mutating func provisional(_ entry: Entry?, _ waves: [String]) -> Release.Provisional? {
    guard let entry else { return nil }
    if let word = entry.value.scalar?.string, let said = Said(rawValue: word) {
      return said.isYes ? .all : nil
    }
    let named = distinctTexts(entry, of: "'provisional'").filter { name, node in
      guard !waves.contains(name) else { return true }
      if waves.isEmpty {
        fault(
          "'provisional' names the wave '\(name.shortened)', and the study has none", at: node,
          remedy: "say 'yes' where all figures may still change, or remove it")
      } else {
        unknown("wave", name, at: node, among: waves)
      }
      return false
    }
    return .waves(named.map(\.text))
  }

  private mutating func previousFindings(_ entry: Entry?) -> String? {
    guard let entry, let file = optional(entry, "'previous' of 'release'") else { return nil }
    faultPath(file, at: entry.value)
    return file
  }
}
