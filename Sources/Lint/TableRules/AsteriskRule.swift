/// T16: no asterisks for significance.
enum AsteriskRule {
  static func breaches(of table: PublishedTable) -> [Breach] {
    table.columns.filter { !$0.isStub }.flatMap { column in
      let starred = column.numbers.filter { $0.number.asterisks > 0 }
      return starred.first.map { first in
        [
          Breach(
            .t16, at: first.cell.place,
            "\(first.cell.quoted) has asterisks"
              + (starred.count > 1 ? ", as have \(starred.count - 1) more below it" : ""),
            remedy: "say in words or with [s] what is significant, and at which level")
        ]
      } ?? []
    }
  }
}
