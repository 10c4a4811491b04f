import Survey

/// The columns of a response file that the codebook names, being coded row by row.
///
/// Columns of one kind stand together because each kind's answers are appended in place.
struct ResponseColumns {
  private var singles: [SingleColumn] = []
  private var numbers: [NumberColumn] = []
  private var separated: [SeparatedColumn] = []
  private var optionColumns: [OptionColumns] = []
  private var rankings: [RankingColumns] = []
  private let cells: CellText

  /// The questions that are read: all but those answered in the respondent's own words.
  static func questions(of codebook: Codebook) -> [Question] {
    codebook.questions.filter { if case .text = $0.kind { false } else { true } }
  }

  /// Takes the fields of each question's columns, in the order its layout names them.
  init(
    _ questions: [Question], fields: [Question.ID: [Int]], cells: CellText = .asWritten
  ) {
    self.cells = cells
    for question in questions {
      guard let fields = fields[question.id], let field = fields.first else { continue }
      switch question.kind {
      case .single(let list), .scale(let list), .nps(let list):
        singles.append(SingleColumn(question, options: list.options, field: field, cells: cells))
      case .number:
        numbers.append(NumberColumn(question, field: field, cells: cells))
      case .multiple(let list):
        appendMultiple(question, list, fields, first: field)
      case .ranking(let list):
        rankings.append(RankingColumns(question, items: list, fields: fields, cells: cells))
      case .date:
        numbers.append(NumberColumn(question, field: field, cells: cells, as: .day))
      case .text: continue
      }
    }
  }

  private mutating func appendMultiple(
    _ question: Question, _ list: OptionList, _ fields: [Int], first field: Int
  ) {
    switch question.layout {
    case .column, .rankColumns, .ranks, .derived:
      preconditionFailure("a multiple response names its separator or its columns")
    case .separated(_, let separator):
      separated.append(
        SeparatedColumn(
          question, options: list, separator: separator, field: field, cells: cells))
    case .columns(_, let chosen, let notChosen):
      optionColumns.append(
        OptionColumns(
          question, marks: .words(chosen: chosen, notChosen: notChosen), fields: fields,
          cells: cells))
    case .namedColumns:
      optionColumns.append(
        OptionColumns(question, marks: .names(list), fields: fields, cells: cells))
    }
  }

  /// Codes the answers of the next respondents, the first of whom has a row.
  mutating func append(_ batch: RecordBatch, firstRow: Int) {
    for place in singles.indices { singles[place].append(batch, firstRow: firstRow) }
    for place in numbers.indices { numbers[place].append(batch, firstRow: firstRow) }
    for record in 0..<batch.count {
      append(eachCellOf: batch.record(record), row: firstRow + record)
    }
  }

  /// Codes one respondent's answers to questions of several answers.
  private mutating func append(eachCellOf record: CSVRecord, row: Int) {
    for place in separated.indices { separated[place].append(record, row: row) }
    for place in optionColumns.indices { optionColumns[place].append(record, row: row) }
    for place in rankings.indices { rankings[place].append(record, row: row) }
  }

  /// Takes the answers of a later piece of the file out of columns that are to be used again.
  mutating func append(emptying later: inout ResponseColumns, rowsBefore: Int) {
    for place in singles.indices {
      singles[place].append(emptying: &later.singles[place], rowsBefore: rowsBefore)
    }
    for place in numbers.indices {
      numbers[place].append(emptying: &later.numbers[place], rowsBefore: rowsBefore)
    }
    for place in separated.indices {
      separated[place].append(emptying: &later.separated[place], rowsBefore: rowsBefore)
    }
    for place in optionColumns.indices {
      optionColumns[place].append(emptying: &later.optionColumns[place], rowsBefore: rowsBefore)
    }
    for place in rankings.indices {
      rankings[place].append(emptying: &later.rankings[place], rowsBefore: rowsBefore)
    }
  }

  /// Makes room for so many rows.
  mutating func reserve(_ rows: Int) {
    for place in singles.indices { singles[place].reserve(rows) }
    for place in numbers.indices { numbers[place].reserve(rows) }
    for place in separated.indices { separated[place].reserve(rows) }
    for place in optionColumns.indices { optionColumns[place].reserve(rows) }
    for place in rankings.indices { rankings[place].reserve(rows) }
  }

  /// The answers by question.
  var answers: [Question.ID: Answers] {
    var answers: [Question.ID: Answers] = [:]
    for column in singles { answers[column.question] = .single(column.answers) }
    for column in numbers {
      answers[column.question] = .number(column.answers, values: column.values)
    }
    for column in separated { answers[column.question] = .multiple(column.answers) }
    for column in optionColumns { answers[column.question] = .multiple(column.answers) }
    for column in rankings { answers[column.question] = .ranking(column.answers) }
    return answers
  }

  /// The rows on which a value stands for no answer, by question, before routing.
  var declaredMissing: [Question.ID: RowSet] {
    var rows: [Question.ID: RowSet] = [:]
    for column in singles { rows[column.question] = column.declaredMissing }
    for column in numbers { rows[column.question] = column.declaredMissing }
    for column in separated { rows[column.question] = column.declaredMissing }
    for column in optionColumns { rows[column.question] = column.declaredMissing }
    for column in rankings { rows[column.question] = column.declaredMissing }
    return rows
  }

  /// The values that aren't allowed, by question.
  var faults: [Question.ID: ValueFaults] {
    var faults: [Question.ID: ValueFaults] = [:]
    for column in singles { faults[column.question] = column.faults }
    for column in numbers { faults[column.question] = column.faults }
    for column in separated { faults[column.question] = column.faults }
    for column in optionColumns { faults[column.question] = column.faults }
    for column in rankings { faults[column.question] = column.faults }
    return faults
  }

  /// The ranks that are given to several items and the items that are ranked several times, by
  /// ranking.
  var repeatedRanks: [Question.ID: ValueFaults] {
    Dictionary(uniqueKeysWithValues: rankings.map { ($0.question, $0.repeats) })
  }

  /// What is to know of the cells, by question.
  var cellNotes: [Question.ID: CellNotes] {
    var notes: [Question.ID: CellNotes] = [:]
    for column in singles { notes[column.question] = CellNotes(writtenIn: column.writtenIn) }
    for column in separated {
      notes[column.question] = CellNotes(
        writtenIn: column.writtenIn, matched: column.matched,
        ambiguous: column.ambiguous.faults.reduce(0) { $0 + $1.count })
    }
    for column in optionColumns {
      notes[column.question] = CellNotes(noneChosen: column.noneChosen)
    }
    return notes
  }

  /// What a person should know of multiple responses: answers that stand twice in a cell, and
  /// columns left empty beside others.
  var oddities: [(question: Question.ID, words: String, places: ValueFaults)] {
    separated.map { ($0.question, "name an answer more than once; it counts once", $0.repeated) }
      + separated.map {
        (
          $0.question,
          "can be read in more than one way; the way of the longest options was taken",
          $0.ambiguous
        )
      }
      + optionColumns.map {
        (
          $0.question,
          "answer some columns and leave others empty; an empty one counts as not chosen",
          $0.partlyBlank
        )
      }
  }

  /// Number questions with more digits than can be summed exactly, each with the field and the row
  /// that made them too many.
  var tooLong: [(question: Question.ID, field: Int, row: Int)] {
    numbers.compactMap { column in
      column.tooLongRow.map { (column.question, column.field, $0) }
    }
  }
}
