import Survey
import TestSupport

@testable import Ingest

/// Files that a study of the schema's examples can be read from, whatever columns it names.
enum ExampleEvidence {
  /// Keys whose examples are read as a study file alone: their sources are a coding tool's exports.
  static let untried = ["Source: coder", "Source: cases", "Source: cells"]

  private static let rows = 6

  /// Writes every file that the study names.
  static func write(for study: Study, into folder: ScratchFolder) throws {
    for (name, text) in materials { try folder.write(text, to: name) }
    let waves: [Wave?] = study.waves.isEmpty ? [nil] : study.waves
    for source in study.sources where source.format.holdsPassages {
      let mark = source.delimiter.map { String(UnicodeScalar($0)) } ?? ","
      let columns = [
        source.respondentColumn ?? "respondent", "group", "question", "theme", "coder",
      ]
      let row = ["R1", "", "Q1", "T1", ""]
      let text = [columns, row].map { $0.joined(separator: mark) + "\n" }.joined()
      try folder.write(text, to: source.file)
    }
    for source in study.sources where source.format == .posts {
      try folder.write(materials["posts.csv"] ?? "", to: source.file)
    }
    for wave in waves {
      let own = study.of(wave)
      for source in own.sources where source.format.holdsResponses {
        try folder.write(responses(to: own, source), to: source.file)
      }
    }
  }

  /// A row a respondent, with an answer to each number and each question that weights are fitted to.
  private static func responses(to study: Study, _ source: SourceFile) -> String {
    var columns: [(name: String, cells: [String])] = []
    func add(_ name: String, _ cell: (Int) -> String) {
      guard !columns.contains(where: { $0.name == name }) else { return }
      columns.append((name, (0..<rows).map(cell)))
    }
    if let name = source.respondentColumn { add(name) { "R\($0 + 1)" } }
    let design = DesignNames(study.weights, study.design)
    if let name = design.weights { add(name) { _ in "1.5" } }
    if let name = design.strata { add(name) { "s\($0 % 2)" } }
    for name in design.clusters { add(name) { "c\($0)" } }
    for name in design.populations { add(name) { _ in "100" } }
    for rule in source.rows { rule.columns.forEach { name, cell in add(name) { cell($0) } } }
    let margins = study.weights?.margins.map(\.question) ?? []
    for question in study.codebook.questions {
      for name in question.layout.columnNames {
        add(name) { margins.contains(question.id) ? question.cell($0) : question.number }
      }
    }
    let lines = [columns.map(\.name)] + (0..<rows).map { row in columns.map { $0.cells[row] } }
    return lines.map { $0.joined(separator: ",") + "\n" }.joined()
  }

  private static let materials = [
    "published.csv":
      "id,set,measure,category,value,unit,base,group,quantifier,note\nD1,x,count,,3,count,,,,\n",
    "reference.csv": "id,statistic,data,quantity,value,source\na,wilson,k: 1; n: 2,lower,0.1,R\n",
    "settings.csv": "value,count\nnhs,3000\nschool,1904\ncharity,0\n",
    "framework.csv": "level,pillar,pillar_label,aspects\nAdvanced,practice,Practice,6\n",
    "levels.csv":
      "level,label,stage,items,responsibilities,distinct_responsibilities,headlines\n"
      + "Advanced,Advanced,After,1,3,3,1\n",
    "items.csv": "level,item,label\nAdvanced,KS.1,Listening\n",
    "assessments.csv": "respondent,level,Advanced:KS.1\nR1,Advanced,yes\n",
    "chart.csv": "factor,label,level,points,seen\nskill,Skill,1,5,yes\nskill,Skill,2,12,yes\n",
    "bands.csv": "band,lowest,highest\na,0,20\n",
    "profiles.csv":
      "profile,label,band,factor,level,score,total_lowest,total_highest\n"
      + "therapist,Therapist,a,skill,1-2,5-12,5,12\nprincipal,Principal,a,skill,2,12,12,12\n",
    "findings-v1.csv":
      "study,table,kind,wave,segment,row_question,row,column_question,column,measure,unit,value,"
      + "lower,upper,count,base,weighted_base,status,note\n"
      + "small,settings,breakdown,w2024,,setting,nhs,,*,percent,percent,60,,,3,5,,,\n",
    "posts.csv": "post,label,factor,level\none,Post one,skill,2\n",
  ]
}

extension Question {
  /// An answer in one column, another for each row after the last.
  fileprivate func cell(_ row: Int) -> String {
    guard let options = optionList?.options else { return number }
    // An option whose total is nought has nobody.
    let chosen = options.filter { $0.value != "charity" }
    // Two questions whose answers went together one to one could never be weighted to both.
    let turn = id.name.utf8.count.isMultiple(of: 2) ? row : row / 2
    return chosen[turn % chosen.count].value
  }

  /// A number where one is asked of everyone; else an empty cell.
  fileprivate var number: String {
    if case .number = kind, askedWhen == nil { "3" } else { "" }
  }
}

extension RowRule {
  /// The columns that the rule reads, with cells that leave no row out.
  fileprivate var columns: [(String, (Int) -> String)] {
    switch test {
    case .when(let cells): cells.map { ($0.column, { _ in "" }) }
    case .unless(let cells): cells.map { cell in (cell.column, { _ in cell.texts[0] }) }
    case .repeats(let names): names.map { ($0, { "r\($0)" }) }
    case .unanswered: []
    }
  }
}
