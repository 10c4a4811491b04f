import Survey
import Yams

enum RespondentWordsKey: String, CaseIterable {
  case one, many, are
}

extension StudyFileReader {
  /// What the study calls those its rows are about; "respondents" where it says nothing.
  mutating func respondentWords(
    _ entry: Entry?, _ hasRespondents: Bool
  ) -> RespondentWords {
    guard let entry else { return .respondents }
    let fields = fields(entry.value, of: "'respondents'", RespondentWordsKey.self)
    guard entry.value.mapping != nil else { return .respondents }
    if !hasRespondents, diagnostics.isEmpty {
      fault(
        "'respondents' says what they are called, and no source has any", at: entry.key,
        remedy: "remove it, or give the file of responses 'format: plain' under 'sources'")
    }
    return RespondentWords(
      one: required(fields[.one], "the word for one ('one')", in: entry.key) ?? "",
      many: required(fields[.many], "the word for several ('many')", in: entry.key) ?? "",
      nature: choice(fields[.are], of: "'are'", default: .people))
  }
}
