import Testing

@testable import Statistics

/// The reference implementation's first numbers, as Rosetta Code lists them.
@Test func `the stream of seed 1234567 is the reference implementation's`() {
  var stream = SplitMix64(seed: 1_234_567)
  let drawn = (0..<5).map { _ in stream.next() }
  #expect(
    drawn == [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ])
}

@Test func `equal seeds give equal streams, and others don't`() {
  var (first, second, other) = (SplitMix64(seed: 7), SplitMix64(seed: 7), SplitMix64(seed: 8))
  let drawn = (0..<20).map { _ in first.next() }
  #expect((0..<20).map { _ in second.next() } == drawn)
  #expect((0..<20).map { _ in other.next() } != drawn)
}

/// Six standard deviations of a count of 10 000/bound lie within the tolerance of 600.
@Test(arguments: [1, 2, 3, 7, 10])
func `numbers below a bound reach all of it, about equally often`(bound: Int) {
  var stream = SplitMix64(seed: 42)
  let drawn = (0..<10_000).map { _ in stream.next(below: bound) }
  #expect(drawn.allSatisfy { (0..<bound).contains($0) })
  for number in 0..<bound {
    #expect(abs(drawn.count { $0 == number } - 10_000 / bound) <= 600, "\(number)")
  }
}

@Test func `a bound beyond half the range is kept`() {
  var stream = SplitMix64(seed: 3)
  let bound = Int.max / 2 + 2
  #expect((0..<100).allSatisfy { _ in stream.next(below: bound) < bound })
}

@Test func `nothing is drawn below zero`() async {
  await #expect(processExitsWith: .failure) {
    var stream = SplitMix64(seed: 1)
    _ = stream.next(below: 0)
  }
}

@Test(arguments: 0..<12)
func `shuffling keeps every element`(count: Int) {
  var stream = SplitMix64(seed: 5)
  let elements = Array(0..<count)
  for _ in 0..<20 { #expect(stream.shuffled(elements).sorted() == elements) }
}

@Test func `every order of three comes up`() {
  var stream = SplitMix64(seed: 11)
  let orders = (0..<6_000).map { _ in stream.shuffled(["a", "b", "c"]).joined() }
  for order in ["abc", "acb", "bac", "bca", "cab", "cba"] {
    #expect((850...1_150).contains(orders.count { $0 == order }), "\(order)")
  }
}
