/// The nodes that are reached once some columns are filled, and the paths to each that are still open.
struct TableStage {
  let columns: ArraySlice<Int>
  /// In the order in which they were first reached.
  private(set) var nodes: [TableNode] = []
  private var places: [[Int]: Int] = [:]
  /// For each node, the numbers of paths by their sums of ln xᵢⱼ!.
  private var paths: [[Int: Double]] = []

  /// Starts without nodes, with these columns still to be filled.
  init(_ columns: ArraySlice<Int>) {
    self.columns = columns
  }

  /// Finds the place of the node with these rows left, in ascending order, making it if need be.
  mutating func place(of rows: [Int], _ logFactorials: LogFactorials) -> Int {
    if let place = places[rows] { return place }
    places[rows] = nodes.count
    nodes.append(TableNode(rows: rows, columns: columns, logFactorials))
    paths.append([:])
    return nodes.count - 1
  }

  /// Brings paths to a node, each longer by a cost.
  mutating func add(_ more: ArraySlice<OpenPaths.Path>, cost: Int, to place: Int) {
    for path in more { paths[place][path.sum + cost, default: 0] += path.count }
  }

  /// The places of the nodes that some path is still open to.
  var openPlaces: [Int] { nodes.indices.filter { !paths[$0].isEmpty } }

  /// The paths to a node, weighed by the margins of the whole table.
  func open(at place: Int, _ margins: Int) -> OpenPaths {
    OpenPaths(paths[place], scale: margins + nodes[place].logOfTables)
  }
}
