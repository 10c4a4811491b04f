/// Texts that tell who or where somebody is by their looks, whatever their column is called.
enum PersonalText {
  /// What a text looks like; `nil` where it looks like nothing of the kind.
  static func detail(of text: String) -> PersonalDetail? {
    if text.contains(/[^\s@]+@[^\s@]+\.[A-Za-z]{2,}/) { return .email }
    if text.wholeMatch(of: /(?:\d{1,3}\.){3}\d{1,3}/) != nil { return .ipAddress }
    if text.wholeMatch(of: /(?:\+|0)[\d ()\-]{8,}\d/) != nil { return .telephone }
    return nil
  }

  /// What most of some texts look like; `nil` where fewer than half look like anything.
  static func detail(of texts: [String]) -> PersonalDetail? {
    let found = texts.compactMap { detail(of: $0) }
    return found.count * 2 >= texts.count ? found.first : nil
  }

  /// A text as a message may show it: not at all where it looks personal, or too long for an option.
  static func shown(_ text: String) -> String {
    let digits = text.filter(\.isNumber).count
    let isLong = text.count > 60
    guard detail(of: text) != nil || text.contains("@") || digits >= 9 || isLong else {
      return "'\(text)'"
    }
    return "a text of \(text.count) characters that isn't shown"
  }
}
