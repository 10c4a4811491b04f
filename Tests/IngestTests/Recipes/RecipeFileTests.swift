import Survey
import Testing

@testable import Ingest

extension RecipeFault {
  static let recipes = [
    RecipeFault("no seed", says: "'seed' is missing") { $0.head = "1️⃣by: role\n" },
    RecipeFault(
      "a seed that is no whole number",
      says: "'seed' is '1e5' where a whole number from 0 to 9223372036854775807 belongs"
    ) { $0.head = "seed: 1️⃣1e5\nby: role\n" },
    RecipeFault("observed rows", says: "rows made by a recipe are never 'observed'") {
      $0.head += "provenance: 1️⃣observed\n"
    },
    RecipeFault("a file elsewhere", says: "'../study.csv' isn't beside the recipe") {
      $0.file = "1️⃣../study.csv"
    },
    RecipeFault(
      "a file that a person wrote",
      says: "'study.yaml' doesn't end in '.csv', and might stand for a file that isn't made"
    ) { $0.file = "1️⃣study.yaml" },
    RecipeFault(
      "one file for both",
      says: "the respondents and the excerpts are both written to 'excerpts.csv'"
    ) { $0.file = "1️⃣excerpts.csv" },
    RecipeFault("a stratum without a count", says: "the stratum's count is missing") {
      $0.strata += "\n- 1️⃣{set: {role: staff}}"
    },
    RecipeFault(
      "a negative count",
      says: "the stratum's count is '-1' where a whole number from 0 to 10000000 belongs"
    ) { $0.strata += "\n- {count: 1️⃣-1, set: {role: staff}}" },
    RecipeFault(
      "the column of names as a margin",
      says: "the column 'id' is filled by the recipe itself, and dealt or set as well"
    ) {
      $0.id = "1️⃣id"
      $0.margins += "\n- {question: id, counts: {a: 10}}"
    },
    RecipeFault(
      "the column of provenance as a stratum's",
      says: "the column 'provenance' is filled by the recipe itself, and dealt or set as well"
    ) {
      $0.id = "1️⃣id"
      $0.strata += "\n- {count: 0, set: {provenance: observed}}"
    },
  ]
}

struct RecipeFileTests {
  @Test(arguments: RecipeFault.recipes)
  func `a fault of a recipe is told once, in its place`(fault: RecipeFault) throws {
    try fault.expectIsTold()
  }

  @Test(arguments: ["- {count: 10000000}\n- {count: 1}", "- {count: 0}"])
  func `a recipe makes some rows, and not more than ten million`(strata: String) throws {
    var draft = RecipeDraft()
    draft.strata = strata
    let found = try faults { _ = try draft.read() }
    #expect(found.contains { $0.message.hasPrefix("'strata' describes ") })
  }

  @Test func `a recipe keeps what is said, and takes synthetic for granted`() throws {
    var draft = RecipeDraft()
    draft.head += "study: s\nsource: where it was printed\n"
    let recipe = try draft.read()
    #expect(recipe.provenance == .synthetic)
    #expect(recipe.seed == 1)
    #expect(recipe.groupColumn == "role")
    #expect(recipe.respondentsFile == "responses.csv")
    #expect(recipe.respondentColumn == "id")
    #expect(recipe.prefix == "")
    #expect(recipe.excerptsFile == "excerpts.csv")
    #expect(
      recipe.strata == [
        Recipe.Stratum(
          count: 4,
          values: [
            Recipe.ColumnValue(column: "role", value: "lead"),
            Recipe.ColumnValue(column: "band", value: "a"),
          ]),
        Recipe.Stratum(
          count: 6, values: [Recipe.ColumnValue(column: "role", value: "staff")]),
      ])
  }

  @Test func `a recipe without respondents is told`() throws {
    var draft = RecipeDraft()
    draft.head = "seed: 1\nx: "
    let found = try faults { _ = try draft.read() }
    #expect(!found.isEmpty)
  }

  @Test func `every key of a recipe is taken`() throws {
    var draft = RecipeDraft()
    draft.head += "study: s\nsource: where\nprovenance: reconstructed\n"
    draft.id = "id\n  prefix: R"
    draft.strata = "- {count: 10, set: {role: lead}, from: [D1], note: N.}"
    draft.margins = "- {question: q, among: {role: lead}, counts: {x: 10}, from: [D1], note: N.}"
    draft.themes =
      "- {theme: T1, group: lead, respondents: 1, passages: 1, from: [D1], note: N.}"
    let recipe = try draft.read()
    #expect(recipe.provenance == .reconstructed)
    #expect(recipe.prefix == "R")
  }
}
