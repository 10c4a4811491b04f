import MarkupReading

/// H07: the page needs nothing from outside and runs no script; it says so, its language, and has one h1.
enum HTMLSelfContainedRule {
  static func breaches(of page: HTMLPage) -> [Breach] {
    outside(page) + scripts(page) + head(page) + headings(page) + skipLink(page)
  }

  private static func outside(_ page: HTMLPage) -> [Breach] {
    let asking = page.root.family.compactMap { element -> (Element, String)? in
      let isLoaded = element.name != "a" && element.name != "meta"
      let links = [element["src"], element.name == "link" ? element["href"] : nil, element["data"]]
      let isCanonical = ["canonical", "license", "author", "alternate"].contains(
        element["rel"] ?? "")
      return links.compactMap(\.self).first { isLoaded && !isCanonical && isAddress($0) }
        .map { (element, $0) }
    }
    let styled = page.style.firstMatch(of: /(@import[^;]*|url\(\s*['"]?(https?:)?\/\/[^)]*\))/)
    let loaded = asking.prefix(1).map { element, address in
      breach(at: element.position, "<\(element.name)> loads ‘\(address.shortenedForMessage)’")
    }
    return loaded
      + (styled.map { [breach(at: .file, "a style loads ‘\(String($0.0).shortenedForMessage)’")] }
        ?? [])
  }

  private static func breach(at place: Place, _ message: String) -> Breach {
    Breach(
      .h07, at: place, message + " from outside of the page",
      remedy: "put it into the page itself: an address can die, and tells others who reads")
  }

  private static func isAddress(_ link: String) -> Bool {
    !link.isEmpty && !link.hasPrefix("data:") && !link.hasPrefix("#")
  }

  /// A script that is data, such as JSON-LD, isn't run.
  private static func scripts(_ page: HTMLPage) -> [Breach] {
    page.root.descendants("script").filter {
      !["application/ld+json", "application/json"].contains($0["type"]?.lowercased() ?? "")
    }.prefix(1).map {
      Breach(
        .h07, at: $0.position, "the page runs a script", remedy: "publish a page that needs none")
    }
  }

  private static func head(_ page: HTMLPage) -> [Breach] {
    let policy = page.root.descendants("meta").contains {
      $0["http-equiv"]?.lowercased() == "content-security-policy"
    }
    let hasLanguage = page.root["lang"].map { !$0.isEmpty } ?? false
    return [
      hasLanguage
        ? nil : ("the page doesn't say its language", "write <html lang=\"en-GB\">"),
      policy
        ? nil
        : (
          "the page doesn't forbid what it doesn't need",
          "add <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; …\">"
        ),
    ].compactMap(\.self).map { Breach(.h07, at: .file, $0.0, remedy: $0.1) }
  }

  private static func headings(_ page: HTMLPage) -> [Breach] {
    let first = page.root.descendants("h1")
    guard first.count != 1 else { return [] }
    return [
      Breach(
        .h07, at: first.dropFirst().first?.position ?? .file,
        first.isEmpty ? "the page has no h1" : "the page has \(first.count) h1",
        remedy: "give it one heading that says what the page is")
    ]
  }

  private static func skipLink(_ page: HTMLPage) -> [Breach] {
    guard page.tables.count > 1 else { return [] }
    let ids = Set(page.root.family.compactMap { $0["id"] })
    let first = page.root.descendants("a").first { $0["href"] != nil }
    let target = first?["href"].map { $0.drop { $0 == "#" } } ?? ""
    guard first?["href"]?.hasPrefix("#") != true || !ids.contains(String(target)) else { return [] }
    return [
      Breach(
        .h07, at: first?.position ?? .file,
        "the page has \(page.tables.count) tables, and its first link isn't one that skips to them",
        remedy: "begin the page with <a href=\"#main\">Skip to main content</a>")
    ]
  }
}
