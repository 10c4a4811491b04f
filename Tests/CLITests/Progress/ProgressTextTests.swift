import Testing

@testable import CLI

struct ProgressTextTests {
  private static func line(
    _ bytesRead: Int, of totalBytes: Int, after seconds: Double, width: Int = 45
  ) -> String {
    ProgressText(bytesRead: bytesRead, totalBytes: totalBytes, seconds: seconds).line(width: width)
  }

  @Test(arguments: [
    (420_000_000, 1_000_000_000, 2.0, "[#####.........] 42 %  210 MB/s  3 s left"),
    (0, 1_000_000_000, 2, "[......................................] 0 %"),
    (1_000_000_000, 1_000_000_000, 4, "[##############] 100 %  250 MB/s  0 s left"),
    (999_999_999, 1_000_000_000, 4, "[#############.] 99 %  250 MB/s  1 s left"),
    (10_000, 1_000_000, 2.5, "[..............] 1 %  4.0 kB/s  4 min 8 s left"),
    (1_000_000, 20_000_000_000, 2, "[..........] 0 %  500 kB/s  11 h 6 min left"),
    (3_000_000_000, 6_000_000_000, 2, "[#######.......] 50 %  1.5 GB/s  2 s left"),
  ])
  func `a line tells the share, the rate and the time left`(
    bytesRead: Int, totalBytes: Int, seconds: Double, expected: String
  ) {
    #expect(
      Self.line(bytesRead, of: totalBytes, after: seconds, width: expected.count + 1) == expected)
  }

  @Test(arguments: [0, -1, .min])
  func `of a stream the bytes and the rate are told`(totalBytes: Int) {
    #expect(Self.line(1_250_000_000, of: totalBytes, after: 2.5) == "1.3 GB  500 MB/s")
    #expect(Self.line(0, of: totalBytes, after: 2.5) == "0 B")
  }

  @Test(arguments: [
    (200, "[################........................] 42 %  210 MB/s  3 s left"),
    (80, "[################........................] 42 %  210 MB/s  3 s left"),
    (37, "[###......] 42 %  210 MB/s  3 s left"),
    (36, "[###.....] 42 %  210 MB/s  3 s left"), (35, "42 %  210 MB/s  3 s left"),
    (25, "42 %  210 MB/s  3 s left"),
    (24, "42 %  210 MB/s"), (15, "42 %  210 MB/s"), (14, "42 %"), (5, "42 %"), (4, ""), (0, ""),
    (-3, ""),
  ])
  func `a narrow terminal has less of it, and never a second line`(width: Int, expected: String) {
    let line = Self.line(420_000_000, of: 1_000_000_000, after: 2, width: width)
    #expect(line == expected)
    #expect(line.count < max(width, 1))
  }

  @Test func `a file that has grown isn't more than read`() {
    #expect(
      Self.line(120, of: 100, after: 2, width: 41) == "[##############] 100 %  60 B/s  0 s left")
  }

  @Test(arguments: [
    (999, "999 B"), (1000, "1.0 kB"), (9_940, "9.9 kB"), (9_960, "10 kB"), (999_499, "999 kB"),
    (999_500, "1.0 MB"), (2_000_000_000_000, "2.0 TB"), (5_000_000_000_000_000, "5000 TB"),
  ])
  func `bytes are told in steps of a thousand`(bytesRead: Int, expected: String) {
    #expect(Self.line(bytesRead, of: 0, after: 0) == expected)
  }

  @Test func `what would last for days isn't told, nor what can't be known yet`() {
    #expect(!Self.line(1, of: 1_000_000, after: 2).contains("left"))
    #expect(!Self.line(10, of: 100, after: 0).contains("/s"))
  }
}
