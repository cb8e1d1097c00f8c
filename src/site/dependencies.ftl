# Dependencies

What Plumbline is delivered with, and under which licences, as each library declares them. Generated from
`pom.xml` by every build into `target/dependencies.md`; `DependencyListTest` says when this copy is stale:
copy that file here.

| library | version | licence |
|---|---|---|
<#list dependencyMap as e>
| `${e.getKey().groupId}:${e.getKey().artifactId}` | ${e.getKey().version} | ${e.getValue()?join("; ")} |
</#list>

The machine code inside some of them (FFmpeg, OpenCV, PyTorch, SQLite) and the pose models have licences of
their own: `NOTICE` tells them.
