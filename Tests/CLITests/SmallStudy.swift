import Foundation
import TestSupport

/// A little study that runs without a fault, to be spoilt in one place at a time.
enum SmallStudy {
  static let files = [
    "study.yaml": """
    study: small
    title: A small survey
    provenance: observed
    sources:
      responses: {file: responses.csv, format: plain, respondent: id}
      excerpts: {file: excerpts.csv, format: excerpts, respondent: id}
      published: {file: published.csv, format: published-figures}
    missing: [""]
    questions:
      role: {text: Which is your role?, type: single, options: {lead: Lead, staff: Staff}}
      band: {text: Which is your band?, type: scale, options: {7: Band 7, 8a: Band 8a}}
      years: {text: Years since qualifying, type: number, unit: years}
      trainings: {text: Which trainings?, type: multiple, separator: ";", options: {cbt: C, cat: D}}
      manages: {text: Do you manage?, type: single, options: {y: Yes, n: No}, asked_when: {role: lead}}
    segments:
      leads: {role: lead}
    plan:
      - {breakdown: role, name: roles, title: Roles of all respondents}
      - {breakdown: band, name: bands, title: Bands of leads, segment: leads, by: [role]}
      - {themes: {code_frame: themes.csv, by: role}, name: themes, title: Themes by role}
      - {reproduction: published, name: printed, title: Printed figures}

    """,
    "responses.csv": """
    id,role,band,years,trainings,manages
    R1,lead,7,12,cbt;cat,y
    R2,staff,8a,3.5,,
    R3,staff,,20,cat,

    """,
    "excerpts.csv": """
    id,group,question,theme,coder,text
    R1,lead,,T1,,
    ,staff,,T2,,

    """,
    "themes.csv": """
    theme,parent,label,definition,question
    T1,,Time,Says there is too little time,Q1
    T2,T1,Meetings,Says meetings take the time,Q1

    """,
    "published.csv": """
    id,set,measure,category,value,unit,base,group,quantifier,note
    D1,role,percent,lead,33,percent,3,,,

    """,
  ]

  /// Writes the study into a folder, with some of its files replaced.
  static func write(into folder: ScratchFolder, replacing spoilt: [String: String] = [:])
    throws
  {
    for (path, text) in files.merging(spoilt, uniquingKeysWith: { $1 }) {
      try folder.write(text, to: path)
    }
  }
}
