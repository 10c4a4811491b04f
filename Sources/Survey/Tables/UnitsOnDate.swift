/// How many units have a count on a date.
package struct UnitsOnDate: Sendable, Equatable {
  package let date: CalendarDate
  package let units: Int

  package init(date: CalendarDate, units: Int) {
    self.date = date
    self.units = units
  }
}
