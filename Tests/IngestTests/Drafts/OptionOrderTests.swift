import Testing

@testable import Ingest

struct OptionOrderTests {
  @Test(arguments: [
    (
      ["Agree", "Strongly disagree", "Disagree", "Strongly agree"],
      ["Strongly disagree", "Disagree", "Agree", "Strongly agree"], OptionOrder.Ground.scale
    ),
    (["Often", "Never", "N/A", "Always"], ["Never", "Often", "Always", "N/A"], .scale),
    (
      ["over 65", "25 - 34", "under 18", "18 - 24", "Prefer not to say"],
      ["under 18", "18 - 24", "25 - 34", "over 65", "Prefer not to say"], .numbers
    ),
    (
      ["$50,000 - $99,999", "$150,000+", "$0 - $24,999", "$100,000 - $149,999"],
      ["$0 - $24,999", "$50,000 - $99,999", "$100,000 - $149,999", "$150,000+"], .numbers
    ),
    (["No", "Yes"], ["Yes", "No"], .usual),
    (["Music", "Other", "Art", "drama"], ["Art", "drama", "Music", "Other"], .alphabet),
  ])
  func `options stand as a person would list them`(
    options: [String], ordered: [String], ground: OptionOrder.Ground
  ) {
    #expect(OptionOrder.ordered(options).options == ordered)
    #expect(OptionOrder.ordered(options.reversed()).options == ordered)
    #expect(OptionOrder.ordered(options).ground == ground)
  }
}
