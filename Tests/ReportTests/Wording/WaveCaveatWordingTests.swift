import Survey
import Testing

@testable import Report

private let worded: [(WaveCaveat, String)] = [
  (
    WaveCaveat.continuity(earlier: "2023", later: "2024", changes: []),
    "2023 and 2024: same wording, options and base."
  ),
  (
    .continuity(
      earlier: "2023", later: "2024", changes: [.wording(earlier: "Well?", later: "How well?")]),
    """
    Between 2023 and 2024 the wording changed (2023: ‘Well?’; 2024: ‘How well?’). The \
    numbers can't be compared across this break.
    """
  ),
  (
    .continuity(
      earlier: "a", later: "b",
      changes: [.options(onlyEarlier: ["X", "Y"], onlyLater: ["Z"]), .base]),
    """
    Between a and b the options changed (only in a: ‘X’, ‘Y’; only in b: ‘Z’) and the \
    base changed: others were asked, or are in the segment. The numbers can't be compared \
    across this break.
    """
  ),
  (
    .continuity(
      earlier: "a", later: "b", changes: [.options(onlyEarlier: [], onlyLater: [])]),
    """
    Between a and b the options changed (they stood in another order). The numbers can't \
    be compared across this break.
    """
  ),
  (.notAsked(wave: "2022"), "The question was not asked in 2022."),
  (
    .differentMonths(waves: ["a", "b"], months: [1, 12]),
    """
    The waves fall in different months (a: January; b: December), so a part of a change \
    can be that of the season.
    """
  ),
  (
    .noTest([.brokenSeries, .nobodyChanged]),
    """
    No test is made where the question changed between the waves, or where none of those \
    matched changed.
    """
  ),
  (
    .testFamily(size: 1, .none),
    "This table makes one test, so there is nothing to adjust its p-value for."
  ),
  (
    .testFamily(size: 12, .benjaminiHochberg),
    """
    Adjusted p-values regard all 12 tests of this table together, by Benjamini and \
    Hochberg's method.
    """
  ),
  (
    .roughTests(1),
    "1 p-value of this table is rough: too few people stand behind it."
  ),
  (
    .roughTests(3),
    "3 p-values of this table are rough: too few people stand behind them."
  ),
  (
    .matched(earlier: "a", later: "b", both: 1200, onlyEarlier: 3, onlyLater: 0, outside: 0),
    """
    a to b: 1,200 respondents were in the base in both waves. Left out: 3 who stand only in a, \
    and 0 only in b.
    """
  ),
  (
    .matched(earlier: "a", later: "b", both: 1, onlyEarlier: 1, onlyLater: 2, outside: 4),
    """
    a to b: 1 respondent was in the base in both waves. Left out: 1 who stands only in a, and 2 \
    only in b. 4 stand in both waves, but in one of them outside the base: another segment, no \
    answer, or an answer set apart.
    """
  ),
  (
    .nobodyMatched(earlier: "a", later: "b"),
    """
    No respondent id of a stands in b, so nobody could be matched: look whether both files write \
    the ids in the same way.
    """
  ),
  (
    .sameNames(earlier: "a", later: "b", 12),
    """
    a to b: 12 respondents stand in both waves by their id. If they are the same people, the \
    design same_people would match them, and the test here treats them as strangers.
    """
  ),
  (
    .testFamily(size: 1, .holm),
    "Adjusted p-values regard the one test of this table, by Holm's method."
  ),
  (
    .sharedTests,
    """
    Two rows that divide the respondents in the same way, as a yes and a no do, have one test \
    between them: it stands in both and counts once.
    """
  ),
  (
    .continuity(
      earlier: "a", later: "b", changes: [.missing(onlyEarlier: ["-9"], onlyLater: [""])]),
    """
    a and b: same wording, options and base; what counts as missing differs (only in a: ‘-9’; \
    only in b: an empty cell).
    """
  ),
  (
    .continuity(
      earlier: "a", later: "b",
      changes: [.codes(labels: ["Yes", "No"], earlier: ["1", "2"], later: ["y", "n"])]),
    """
    Between a and b options of the same label have other values in the file (‘Yes’: ‘1’ in a, ‘y’ \
    in b; ‘No’: ‘2’ in a, ‘n’ in b). The numbers can't be compared across this break. Options with \
    one label can be compared once both files have the same values for them: recode one of the \
    files.
    """
  ),
  (
    .otherNets(["Sure"]), "‘Sure’ is made of other options in an earlier wave: [b]."
  ),
  (
    .fullCount(waves: ["a", "b"], unanswered: [0, 0]),
    "Each wave counts everyone there is, so a change needs neither a test nor an interval."
  ),
  (
    .fullCount(waves: ["a", "b"], unanswered: [0, 1200]),
    """
    Each wave is a full count, so a change has neither a test nor an interval. But not everyone \
    gave an answer (without one: b: 1,200), so a part of a change can be that of who answered.
    """
  ),
  (
    .amongThoseWhoKnow(["Don't know", "Unsure"], waves: ["a", "b"], bases: [9, 1000]),
    """
    Shares of those who know leave out whoever said ‘Don't know’ or ‘Unsure’. Their base: a: 9; \
    b: 1,000.
    """
  ),
  (
    .scores(waves: ["a", "b"], days: [0, 1566]),
    "The trend goes by the waves' dates, in days from the first: a: 0; b: 1,566."
  ),
]

@Test(arguments: worded)
func `a caveat of waves says what it knows`(caveat: WaveCaveat, words: String) {
  #expect(Caveat.waves(caveat).words() == words)
}

private let things = RespondentWords(one: "resource", many: "resources", nature: .things)

@Test(arguments: [
  (
    WaveCaveat.matched(
      earlier: "a", later: "b", both: 2, onlyEarlier: 3, onlyLater: 0, outside: 0),
    "a to b: 2 resources were in the base in both waves."
  ),
  (.noTest([.nobodyAnswered]), "No test is made where no resource has an answer in one"),
  (.noTest([.netNotInBoth]), "No test is made where a net stands in one wave"),
  (.roughTests(2), "2 p-values of this table are rough: too few resources stand behind them."),
  (
    .amongThoseWhoKnow(["Unsure"], waves: ["a"], bases: [1]),
    "Shares of those who know leave out each resource with ‘Unsure’."
  ),
])
func `a caveat of waves speaks of things as things`(caveat: WaveCaveat, start: String) {
  #expect(Caveat.waves(caveat).words(things).hasPrefix(start), "\(caveat.words(things))")
}
