extension BadInput {
  /// Faults of the study file.
  static let studyFiles = [
    BadInput(
      "a misspelt key", "study.yaml", replace: "provenance: observed",
      with: "1️⃣provenence: observed", says: "key of the study file 'provenence' isn't known"),
    BadInput(
      "a misspelt value", "study.yaml", replace: "provenance: observed",
      with: "provenance: 1️⃣observd", says: "provenance 'observd' isn't known"),
    BadInput(
      "no provenance", "study.yaml",
      replace: "study: small\ntitle: A small survey\nprovenance: observed",
      with: "1️⃣study: small\ntitle: A small survey", says: "'provenance' is missing"),
    BadInput(
      "no title", "study.yaml", replace: "study: small\ntitle: A small survey",
      with: "1️⃣study: small", says: "the study's title ('title') is missing"),
    BadInput(
      "a study name that can't name a folder", "study.yaml", replace: "study: small",
      with: "study: 1️⃣../up", says: "the study's name ('study') '../up' can't name a file"),
    BadInput("an empty study file", "study.yaml", with: "", says: "the study file is empty"),
    BadInput(
      "YAML that isn't", "study.yaml", replace: "missing: [\"\"]",
      with: "missing: [\"\"\n1️⃣questions:", says: "the YAML can't be read"),
    BadInput(
      "a key that stands twice", "study.yaml", replace: "study: small",
      with: "1️⃣study: small\nstudy: large", says: "the same key stands twice"),
    BadInput(
      "a list where a mapping belongs", "study.yaml", replace: "\n  leads: {role: lead}",
      with: " 1️⃣[role]", says: "'segments' is a list where a list of 'key: value' belongs"),
    BadInput(
      "an unknown question type", "study.yaml", replace: "type: scale", with: "type: 1️⃣scael",
      says: "type 'scael' isn't known"),
    BadInput(
      "a closed question without options", "study.yaml",
      replace: "role: {text: Which is your role?, type: single, options: {lead: Lead,",
      with: "1️⃣role: {text: Which is your role?, type: single, nets: {lead: lead,",
      says: "the question 'role' has no options"),
    BadInput(
      "an option that is missing at once", "study.yaml",
      replace: "type: single, options: {lead: Lead, staff: Staff}",
      with: "type: single, missing: [lead], 1️⃣options: {lead: Lead, staff: Staff}",
      says: "'lead' of 'role' is an option and a missing value"),
    BadInput(
      "a multiple response without a layout", "study.yaml",
      replace: "trainings: {text: Which trainings?, type: multiple, separator: \";\",",
      with: "1️⃣trainings: {text: Which trainings?, type: multiple,",
      says: "the multiple-response question 'trainings' doesn't say where its answers stand"),
    BadInput(
      "routing through a question that isn't there", "study.yaml",
      replace: "asked_when: {role: lead}", with: "asked_when: {1️⃣rolle: lead}",
      says: "question 'rolle' isn't known"),
    BadInput(
      "routing through an option that isn't there", "study.yaml",
      replace: "asked_when: {role: lead}", with: "asked_when: {role: 1️⃣leed}",
      says: "option 'leed' isn't known"),
    BadInput(
      "a condition on a number", "study.yaml", replace: "asked_when: {role: lead}",
      with: "asked_when: {1️⃣years: 3}", says: "'asked_when' asks for values of 'years'"),
    BadInput(
      "a net of options that aren't there", "study.yaml", replace: "options: {y: Yes, n: No}",
      with: "options: {y: Yes, n: No}, nets: {any: [y, 1️⃣m]}", says: "option 'm' isn't known"),
    BadInput(
      "a plan for a question that isn't there", "study.yaml", replace: "{breakdown: role,",
      with: "{breakdown: 1️⃣roles,", says: "question 'roles' isn't known"),
    BadInput(
      "an analysis that isn't there", "study.yaml", replace: "{breakdown: role,",
      with: "{1️⃣brakdown: role,", says: "analysis 'brakdown' isn't known"),
    BadInput(
      "a segment that isn't there", "study.yaml", replace: "segment: leads",
      with: "segment: 1️⃣leeds", says: "segment 'leeds' isn't known"),
    BadInput(
      "a banner of numbers", "study.yaml", replace: "by: [role]", with: "by: [1️⃣years]",
      says: "the banner question 'years' has no options to head columns"),
    BadInput(
      "two tables of one name", "study.yaml", replace: "- {breakdown: band, name: bands,",
      with: "- 1️⃣{breakdown: band, name: roles,", says: "two tables are named 'roles'"),
    BadInput(
      "a measure that makes no sense", "study.yaml", replace: "name: roles, title",
      with: "name: roles, show: [1️⃣mean], title", says: "measure 'mean' isn't known"),
    BadInput(
      "decimals out of range", "study.yaml", replace: "missing: [\"\"]",
      with: "missing: [\"\"]\nrounding: {decimals: 1️⃣9}",
      says: "decimals is '9' where a whole number from 0 to 6 belongs"),
    BadInput(
      "a rounding rule that isn't there", "study.yaml", replace: "missing: [\"\"]",
      with: "missing: [\"\"]\nrounding: {rule: 1️⃣nearest}",
      says: "rounding rule 'nearest' isn't known"),
    BadInput(
      "a disclosure policy that isn't there", "study.yaml", replace: "missing: [\"\"]",
      with: "missing: [\"\"]\ndisclosure: {policy: 1️⃣strict}",
      says: "disclosure policy 'strict' isn't known"),
    BadInput(
      "a source outside the folder", "study.yaml", replace: "file: responses.csv",
      with: "file: 1️⃣../responses.csv", says: "'../responses.csv' leads out of the study's folder"),
    BadInput(
      "a reproduction of nothing", "study.yaml", replace: "{reproduction: published,",
      with: "{reproduction: 1️⃣printed,", says: "source of published figures 'printed' isn't known"),
  ]
}
