/// The coders of a project, numbered so that nobody's name is kept.
struct REFICoders {
  /// How many coders the file lists.
  let listedCount: Int
  /// How many give a code and aren't in that list.
  let unlistedCount: Int
  /// The numbers of those who give a code, from 1, in the order of the list.
  let active: [Int]
  /// Codes given by nobody in particular.
  let anonymousCount: Int
  private let numbers: [REFIIdentifier: Int]

  init(_ contents: REFIContents) {
    var numbers: [REFIIdentifier: Int] = [:]
    for user in contents.users where numbers[user] == nil { numbers[user] = numbers.count + 1 }
    listedCount = numbers.count
    let given = contents.selections.flatMap(\.codings).map(\.coder)
    for case let coder? in given where numbers[coder] == nil {
      numbers[coder] = numbers.count + 1
    }
    unlistedCount = numbers.count - listedCount
    anonymousCount = given.count { $0 == nil }
    active = Set(given.compactMap { $0.flatMap { numbers[$0] } }).sorted()
    self.numbers = numbers
  }

  /// What a coder is called: by number; empty where the file doesn't say who coded.
  func name(of coder: REFIIdentifier?) -> String {
    coder.flatMap { numbers[$0] }.map { "coder \($0)" } ?? ""
  }
}
