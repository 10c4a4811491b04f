import Synchronization
import Testing

@testable import CLI

struct ProgressBarTests {
  /// A terminal that notes what is written, and a clock that is set by hand.
  private final class Scene: Sendable {
    private let written = Mutex<[String]>([])
    private let time = Mutex(100.0)

    func bar() -> ProgressBar {
      ProgressBar(
        on: Terminal(
          width: { 40 }, write: { text in self.written.withLock { $0.append(text) } }),
        clock: { self.time.withLock { $0 } })
    }

    func set(_ seconds: Double) { time.withLock { $0 = 100 + seconds } }

    var lines: [String] { written.withLock { $0 } }
  }

  private static let wiped = "\r\u{1B}[K"

  @Test func `a file that is read within two seconds has no bar`() {
    let scene = Scene()
    let bar = scene.bar()
    for step in 0..<20 {
      scene.set(Double(step) * 0.1)
      bar.show(step, of: 20)
    }
    bar.clear()
    #expect(scene.lines.isEmpty)
  }

  @Test func `a longer one has it after two seconds, and none is left at the end`() {
    let scene = Scene()
    let bar = scene.bar()
    bar.show(0, of: 100)
    scene.set(2)
    bar.show(20, of: 100)
    bar.clear()
    #expect(
      scene.lines == [
        "\r[##............] 20 %  10 B/s  8 s left\(Self.wiped.dropFirst())", Self.wiped,
      ])
  }

  @Test func `it is drawn ten times a second, however often it is told`() {
    let scene = Scene()
    let bar = scene.bar()
    bar.show(0, of: 100_000)
    for step in 0...1000 {
      scene.set(2 + Double(step) / 1000)
      bar.show(1 + step, of: 100_000)
    }
    #expect((9...11).contains(scene.lines.count))
  }

  @Test(arguments: [(10, 200), (10, 100)])
  func `the next file has two seconds of its own`(bytesRead: Int, totalBytes: Int) {
    let scene = Scene()
    let bar = scene.bar()
    bar.show(0, of: 100)
    scene.set(2)
    bar.show(90, of: 100)
    #expect(scene.lines.count == 1)
    bar.show(bytesRead, of: totalBytes)
    scene.set(3.9)
    bar.show(bytesRead, of: totalBytes)
    #expect(scene.lines.dropFirst() == [Self.wiped])
    scene.set(4)
    bar.show(bytesRead, of: totalBytes)
    #expect(scene.lines.count == 3)
  }

  @Test func `after it was wiped off nothing is written`() {
    let scene = Scene()
    let bar = scene.bar()
    bar.show(0, of: 100)
    scene.set(5)
    bar.show(1, of: 100)
    bar.clear()
    let before = scene.lines
    bar.clear()
    #expect(scene.lines == before)
  }

  @Test func `several threads may tell of it`() async {
    let scene = Scene()
    let bar = scene.bar()
    bar.show(1, of: 100)
    scene.set(3)
    await withTaskGroup { group in
      for _ in 0..<8 { group.addTask { for _ in 0..<100 { bar.show(50, of: 100) } } }
    }
    #expect(scene.lines.count == 1)
  }
}
