#!/usr/bin/env python3
"""Rebuild the TorchScript pose models from MediaPipe's TFLite files.

    convert.py PACKAGE_DIR OUT_DIR

PACKAGE_DIR holds the unpacked files of the npm package @mediapipe/pose 0.5.1675469404.
The four .pt files are written to OUT_DIR and compared with the checksums in models.toml.
Needs Python 3.11 with numpy and PyTorch 1.13 (built with XNNPACK); see README.md.
"""

import argparse
import hashlib
import io
import struct
import sys
import tomllib
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn
from torch.utils.mobile_optimizer import optimize_for_mobile


@dataclass(frozen=True)
class Recipe:
    """What to make of one TFLite file."""

    target: str
    source: str
    source_sha256: str
    scale: float  # the network's input is pixel * scale + offset
    offset: float
    outputs: tuple[str, ...]  # names of the TFLite tensors, in the order we return them


# The landmark models' Identity_2 is the segmentation mask. It is not wanted, and a fifth of the work.
LANDMARK_OUTPUTS = ("Identity", "Identity_1", "Identity_3", "Identity_4")

RECIPES = (
    Recipe(
        # The package calls its only packed asset by this name; the content is the plain TFLite file.
        "pose_detection.pt",
        "pose_solution_packed_assets.data",
        "a63c614bef30d35947f13be361820b1e4e3bec9cfeebf4d11216a18373108e85",
        1 / 127.5,
        -1.0,
        ("Identity", "Identity_1"),
    ),
    Recipe(
        "pose_landmark_lite.pt",
        "pose_landmark_lite.tflite",
        "f17bfbecadb61c3be1baa8b8d851cc6619c870a87167b32848ad20db306b9d61",
        1 / 255,
        0.0,
        LANDMARK_OUTPUTS,
    ),
    Recipe(
        "pose_landmark_full.pt",
        "pose_landmark_full.tflite",
        "e9a5c5cb17f736fafd4c2ec1da3b3d331d6edbe8a0d32395855aeb2cdfd64b9f",
        1 / 255,
        0.0,
        LANDMARK_OUTPUTS,
    ),
    Recipe(
        "pose_landmark_heavy.pt",
        "pose_landmark_heavy.tflite",
        "59e42d71bcd44cbdbabc419f0ff76686595fd265419566bd4009ef703ea8e1fe",
        1 / 255,
        0.0,
        LANDMARK_OUTPUTS,
    ),
)


# ---------------------------------------------------------------- reading the flatbuffer


class Table:
    """A flatbuffer table. Field numbers are those of TFLite's schema.fbs, counted from 0."""

    def __init__(self, data: bytes, position: int):
        self.data = data
        self.position = position
        self.vtable = position - struct.unpack_from("<i", data, position)[0]
        self.vtable_size = struct.unpack_from("<H", data, self.vtable)[0]

    @staticmethod
    def root(data: bytes) -> "Table":
        return Table(data, struct.unpack_from("<I", data, 0)[0])

    def _field(self, number: int) -> int | None:
        """Where the field lies, or None if it was left out because it has its default value."""
        entry = 4 + 2 * number
        if entry >= self.vtable_size:
            return None
        offset = struct.unpack_from("<H", self.data, self.vtable + entry)[0]
        return self.position + offset if offset else None

    def _follow(self, number: int) -> int | None:
        field = self._field(number)
        return None if field is None else field + struct.unpack_from("<I", self.data, field)[0]

    def scalar(self, number: int, code: str, default: int = 0) -> int:
        field = self._field(number)
        return default if field is None else struct.unpack_from("<" + code, self.data, field)[0]

    def table(self, number: int) -> "Table | None":
        target = self._follow(number)
        return None if target is None else Table(self.data, target)

    def vector(self, number: int, dtype: str) -> np.ndarray:
        start = self._follow(number)
        if start is None:
            return np.empty(0, dtype)
        count = struct.unpack_from("<I", self.data, start)[0]
        return np.frombuffer(self.data, dtype, count, start + 4)

    def tables(self, number: int) -> list["Table"]:
        start = self._follow(number)
        if start is None:
            return []
        slots = [start + 4 + 4 * i for i in range(struct.unpack_from("<I", self.data, start)[0])]
        return [Table(self.data, s + struct.unpack_from("<I", self.data, s)[0]) for s in slots]

    def text(self, number: int) -> str:
        return self.vector(number, "u1").tobytes().decode()


ADD, CONCATENATION, CONV_2D, DEPTHWISE_CONV_2D, DEPTH_TO_SPACE, DEQUANTIZE = 0, 2, 3, 4, 5, 6
LOGISTIC, MAX_POOL_2D, RESHAPE, RESIZE_BILINEAR, PAD, DENSIFY = 14, 17, 22, 23, 34, 124

NO_ACTIVATION, RELU6 = 0, 3
SAME = 0
NUMPY_TYPES = {0: "<f4", 1: "<f2", 2: "<i4"}
# The union that holds the segments and the indices of a sparse dimension.
SPARSE_INDEX_TYPES = {1: "<i4", 2: "<u2", 3: "u1"}


@dataclass(frozen=True)
class Operator:
    code: int
    inputs: tuple[int, ...]
    output: int
    options: Table | None


class TfliteGraph:
    """The operators and the constants of a TFLite model with one subgraph."""

    def __init__(self, data: bytes):
        model = Table.root(data)
        (subgraph,) = model.tables(2)
        self.buffers = model.tables(4)
        self.tensors = subgraph.tables(0)
        (self.input,) = (int(i) for i in subgraph.vector(1, "<i4"))
        # Operators up to 127 have their code in field 0; newer writers use field 3 as well.
        codes = [max(c.scalar(0, "b"), c.scalar(3, "i")) for c in model.tables(1)]
        self.operators = [self._operator(o, codes) for o in subgraph.tables(3)]
        self.producers = {o.output: o for o in self.operators}

    @staticmethod
    def _operator(table: Table, codes: list[int]) -> Operator:
        (output,) = (int(i) for i in table.vector(2, "<i4"))
        inputs = tuple(int(i) for i in table.vector(1, "<i4"))
        return Operator(codes[table.scalar(0, "I")], inputs, output, table.table(4))

    def index(self, name: str) -> int:
        return [t.text(3) for t in self.tensors].index(name)

    def shape(self, tensor: int) -> tuple[int, ...]:
        return tuple(int(n) for n in self.tensors[tensor].vector(0, "<i4"))

    def constant(self, tensor: int) -> np.ndarray:
        """The value of a constant; weights come as fp16, some of them sparse as well."""
        producer = self.producers.get(tensor)
        if producer is not None:
            if producer.code not in (DEQUANTIZE, DENSIFY):
                raise ValueError(f"tensor {tensor} is not constant")
            # fp16 to fp32 is exact. DENSIFY only marks a sparse tensor; _stored reads those.
            value = self.constant(producer.inputs[0])
            return value.astype(np.float32) if producer.code == DEQUANTIZE else value
        return self._stored(tensor)

    def _stored(self, tensor: int) -> np.ndarray:
        table = self.tensors[tensor]
        values = self.buffers[table.scalar(2, "I")].vector(0, "u1")
        values = values.view(NUMPY_TYPES[table.scalar(1, "b")])
        sparsity = table.table(6)
        if sparsity is not None:
            return densify(values, self.shape(tensor), sparsity)
        return values.reshape(self.shape(tensor))

    def needed(self, outputs: list[int]) -> list[Operator]:
        """The operators that compute the given tensors from the image, in order."""
        wanted, needed = set(outputs), []
        for operator in reversed(self.operators):
            if operator.output in wanted and operator.code not in (DEQUANTIZE, DENSIFY):
                wanted.update(operator.inputs)
                needed.append(operator)
        return needed[::-1]


def densify(values: np.ndarray, shape: tuple[int, ...], sparsity: Table) -> np.ndarray:
    """Expand a compressed-sparse-row 1x1 kernel [out, 1, 1, in]: only the last dimension is sparse."""
    order = sparsity.vector(0, "<i4").tolist()
    *dense, row = sparsity.tables(2)
    if order != [0, 1, 2, 3] or any(d.scalar(0, "b") for d in dense) or row.scalar(0, "b") != 1:
        raise ValueError("unknown sparse layout")
    segments = row.table(3).vector(0, SPARSE_INDEX_TYPES[row.scalar(2, "B")])
    columns = row.table(5).vector(0, SPARSE_INDEX_TYPES[row.scalar(4, "B")])
    rows = np.repeat(np.arange(len(segments) - 1), np.diff(segments.astype(np.int64)))
    result = np.zeros((len(segments) - 1, shape[-1]), values.dtype)
    result[rows, columns] = values
    return result.reshape(shape)


# ---------------------------------------------------------------- the network in torch
#
# Every step works on NCHW tensors whose memory is channels-last, as XNNPACK wants it.


class Convolution(nn.Module):
    def __init__(self, weight: np.ndarray, bias: np.ndarray, stride, padding, groups, relu6):
        super().__init__()
        self.weight = nn.Parameter(torch.from_numpy(weight), requires_grad=False)
        self.bias = nn.Parameter(torch.from_numpy(bias.copy()), requires_grad=False)
        self.stride, self.padding, self.groups, self.relu6 = stride, padding, groups, relu6

    def forward(self, x):
        x = F.conv2d(x, self.weight, self.bias, self.stride, self.padding, 1, self.groups)
        # hardtanh and not relu6: this is the form that the XNNPACK pass merges into the convolution.
        return F.hardtanh(x, 0.0, 6.0) if self.relu6 else x


class Add(nn.Module):
    def __init__(self, relu6: bool):
        super().__init__()
        self.relu6 = relu6

    def forward(self, a, b):
        total = a + b
        return F.hardtanh_(total, 0.0, 6.0) if self.relu6 else total


class MaxPool(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def forward(self, x):
        return F.max_pool2d(x, self.size, self.size)


class PadChannels(nn.Module):
    def __init__(self, count: int):
        super().__init__()
        self.count = count

    def forward(self, x):
        return F.pad(x, (0, 0, 0, 0, 0, self.count))


class Resize(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def forward(self, x):
        return F.interpolate(x, size=self.size, mode="bilinear", align_corners=False)


class DepthToSpace(nn.Module):
    """TFLite's order: the depth is (row in block, column in block, channel), unlike pixel_shuffle's."""

    def __init__(self, block: int, output_shape):
        super().__init__()
        n, h, w, c = output_shape
        self.blocks = (n, h // block, w // block, block, block, c)
        self.output_shape = output_shape

    def forward(self, x):
        x = x.permute(0, 2, 3, 1).reshape(self.blocks)
        x = x.permute(0, 1, 3, 2, 4, 5).reshape(self.output_shape)
        return x.permute(0, 3, 1, 2)


class Reshape(nn.Module):
    """From an image to a flat shape, counting in TFLite's NHWC order."""

    def __init__(self, shape):
        super().__init__()
        self.shape = shape

    def forward(self, x):
        return x.permute(0, 2, 3, 1).reshape(self.shape)


class Concatenate(nn.Module):
    def __init__(self, axis: int):
        super().__init__()
        self.axis = axis

    def forward(self, *parts):
        return torch.cat(parts, self.axis)


class Sigmoid(nn.Module):
    def forward(self, x):
        return torch.sigmoid(x)


class Network(nn.Module):
    """uint8 RGB [1, H, W, 3] to a tuple of float outputs, each in TFLite's shape and order."""

    def __init__(self, recipe: Recipe, source: int, steps, outputs: list[int]):
        super().__init__()
        self.scale, self.offset = recipe.scale, recipe.offset
        self.source = source
        self.layers = nn.ModuleList(module for module, _, _ in steps)
        self.wiring = [(inputs, output) for _, inputs, output in steps]
        self.outputs = outputs

    def forward(self, image):
        x = image.permute(0, 3, 1, 2).to(torch.float32) * self.scale
        values = {self.source: x + self.offset if self.offset else x}
        for layer, (inputs, output) in zip(self.layers, self.wiring):
            values[output] = layer(*(values[i] for i in inputs))
        return tuple(self._nhwc(values[o]) for o in self.outputs)

    @staticmethod
    def _nhwc(value):
        """An image goes out as NHWC: this is how it lies in memory, so contiguous() copies nothing."""
        return value.permute(0, 2, 3, 1).contiguous() if value.dim() == 4 else value


# ---------------------------------------------------------------- from operators to steps


def is_relu6(activation: int) -> bool:
    if activation not in (NO_ACTIVATION, RELU6):
        raise ValueError(f"activation {activation} is not supported")
    return activation == RELU6


def same_padding(size: int, kernel: int, stride: int) -> tuple[int, int]:
    """TFLite's SAME: an odd amount leaves the greater part at the end."""
    total = max((-(-size // stride) - 1) * stride + kernel - size, 0)
    return total // 2, total - total // 2


def make_symmetric(weight: np.ndarray, axis: int, before: int, after: int):
    """Grow the kernel by zeros so that the same padding on both sides gives the same result.

    torch pads both sides alike; a separate padding step would cost a copy of the tensor.
    """
    padding = max(before, after)
    grow = [(0, 0)] * weight.ndim
    grow[axis] = (padding - before, padding - after)
    return np.pad(weight, grow), padding


class Builder:
    """Turns the needed operators of a graph into (module, inputs, output) steps."""

    def __init__(self, graph: TfliteGraph):
        self.graph = graph
        self.steps = []
        # PAD output -> (what is padded, ((top, bottom), (left, right))): left to the convolution.
        self.padded = {}

    def build(self, operators: list[Operator]):
        for operator in operators:
            self._add(operator)
        return self.steps

    def _add(self, op: Operator):
        if op.code in (CONV_2D, DEPTHWISE_CONV_2D):
            self._convolution(op)
        elif op.code == PAD:
            self._pad(op)
        elif op.code == ADD:
            self._step(Add(is_relu6(op.options.scalar(0, "b"))), op.inputs, op)
        elif op.code == MAX_POOL_2D:
            self._step(MaxPool(self._pool_size(op)), op.inputs, op)
        elif op.code == RESIZE_BILINEAR:
            self._step(Resize(self._resize_size(op)), op.inputs[:1], op)
        elif op.code == DEPTH_TO_SPACE:
            block, shape = op.options.scalar(0, "i"), self.graph.shape(op.output)
            self._step(DepthToSpace(block, shape), op.inputs, op)
        elif op.code == RESHAPE:
            self._step(Reshape(self.graph.shape(op.output)), op.inputs[:1], op)
        elif op.code == CONCATENATION:
            self._step(Concatenate(self._concatenation_axis(op)), op.inputs, op)
        elif op.code == LOGISTIC:
            self._step(Sigmoid(), op.inputs, op)
        else:
            raise ValueError(f"operator {op.code} is not supported")

    def _step(self, module: nn.Module, inputs, op: Operator):
        if any(i in self.padded for i in inputs):
            raise ValueError("padding is supported before a convolution only")
        self.steps.append((module, tuple(inputs), op.output))

    def _pad(self, op: Operator):
        batch, rows, columns, channels = self.graph.constant(op.inputs[1]).tolist()
        if any(batch):
            raise ValueError("padding of the batch is not supported")
        if any(channels):
            if any(rows) or any(columns) or channels[0]:
                raise ValueError("channels can be padded at the end only, and alone")
            self._step(PadChannels(channels[1]), op.inputs[:1], op)
        else:
            self.padded[op.output] = (op.inputs[0], (tuple(rows), tuple(columns)))

    def _convolution(self, op: Operator):
        depthwise = op.code == DEPTHWISE_CONV_2D
        stride = (op.options.scalar(2, "i"), op.options.scalar(1, "i"))
        self._check_convolution(op, depthwise)
        # OHWI, or 1HWC for depthwise, to torch's OIHW.
        weight = self.graph.constant(op.inputs[1]).transpose((3, 0, 1, 2) if depthwise else (0, 3, 1, 2))
        bias = self.graph.constant(op.inputs[2])
        source, (rows, columns) = self._padding(op, weight.shape[2:], stride)
        weight, pad_y = make_symmetric(weight, 2, *rows)
        weight, pad_x = make_symmetric(weight, 3, *columns)
        groups = weight.shape[0] if depthwise else 1
        relu6 = is_relu6(op.options.scalar(4 if depthwise else 3, "b"))
        module = Convolution(np.ascontiguousarray(weight), bias, stride, (pad_y, pad_x), groups, relu6)
        self._step(module, (source,), op)

    @staticmethod
    def _check_convolution(op: Operator, depthwise: bool):
        first_dilation = 5 if depthwise else 4
        dilations = {op.options.scalar(first_dilation + i, "i", 1) for i in range(2)}
        if dilations != {1} or (depthwise and op.options.scalar(3, "i") != 1):
            raise ValueError("dilation and depth multipliers are not supported")

    def _padding(self, op: Operator, kernel, stride):
        """What the convolution really reads, and the zeros around it: ((top, bottom), (left, right))."""
        source, nothing = op.inputs[0], ((0, 0), (0, 0))
        if op.options.scalar(0, "b") != SAME:
            return self.padded.get(source, (source, nothing))
        if source in self.padded:
            raise ValueError("explicit and implicit padding together are not supported")
        size = self.graph.shape(source)[1:3]
        rows, columns = (same_padding(*a) for a in zip(size, kernel, stride))
        return source, (rows, columns)

    def _pool_size(self, op: Operator) -> tuple[int, int]:
        stride = (op.options.scalar(2, "i"), op.options.scalar(1, "i"))
        size = (op.options.scalar(4, "i"), op.options.scalar(3, "i"))
        image = self.graph.shape(op.inputs[0])[1:3]
        if size != stride or any(i % s for i, s in zip(image, size)) or is_relu6(op.options.scalar(5, "b")):
            raise ValueError("only plain pooling without overlap or padding is supported")
        return size

    def _resize_size(self, op: Operator) -> tuple[int, ...]:
        align_corners, half_pixel = op.options.scalar(2, "B"), op.options.scalar(3, "B")
        if align_corners or not half_pixel:
            raise ValueError("only half-pixel resizing is supported")
        return tuple(self.graph.constant(op.inputs[1]).tolist())

    def _concatenation_axis(self, op: Operator) -> int:
        # Images are NCHW here, so an axis number of TFLite holds for the flat tensors only.
        if len(self.graph.shape(op.output)) == 4 or is_relu6(op.options.scalar(1, "b")):
            raise ValueError("only plain concatenation of flat tensors is supported")
        return op.options.scalar(0, "i")


# ---------------------------------------------------------------- writing TorchScript


def to_torchscript(recipe: Recipe, tflite: bytes) -> torch.jit.ScriptModule:
    graph = TfliteGraph(tflite)
    outputs = [graph.index(name) for name in recipe.outputs]
    steps = Builder(graph).build(graph.needed(outputs))
    network = Network(recipe, graph.input, steps, outputs).eval()
    example = torch.zeros(graph.shape(graph.input), dtype=torch.uint8)
    with torch.no_grad():
        traced = torch.jit.trace(network, example, check_trace=False)
    # Replaces the convolutions by XNNPACK's, with their weights packed once when the file is loaded.
    script = optimize_for_mobile(torch.jit.freeze(traced))
    if "aten::conv2d" in str(script.graph) or "aten::_convolution" in str(script.graph):
        raise ValueError("a convolution was not taken over by XNNPACK")
    return script


def serialise(script: torch.jit.ScriptModule) -> bytes:
    """Save to memory, where the name inside the archive does not depend on the file's name."""
    buffer = io.BytesIO()
    torch.jit.save(script, buffer)
    return compress(buffer.getvalue())


def compress(archive: bytes) -> bytes:
    """Write the zip archive again: compressed, with fixed dates, without debug records.

    torch stores everything uncompressed, but reads compressed entries as well. The weights are fp16
    values in fp32, so half of their bits are zeros. The debug records name the files and lines of
    this script, are not needed to run, and would differ with the folder.
    """
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(result, "w") as new:
        for name in old.namelist():
            if name.endswith(".debug_pkl"):
                continue
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system = 0
            new.writestr(entry, old.read(name), zipfile.ZIP_DEFLATED, 9)
    return result.getvalue()


def read_source(folder: Path, recipe: Recipe) -> bytes:
    data = (folder / recipe.source).read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != recipe.source_sha256:
        raise ValueError(f"{recipe.source}: sha256 is {found}, expected {recipe.source_sha256}")
    return data


def expected_checksums() -> dict[str, str]:
    listing = Path(__file__).with_name("models.toml")
    if not listing.exists():
        return {}
    return {m["file"]: m["sha256"] for m in tomllib.loads(listing.read_text()).values()}


def convert_all(package_dir: Path, out_dir: Path) -> int:
    torch.set_num_threads(1)
    expected = expected_checksums()
    all_same = True
    for recipe in RECIPES:
        model = serialise(to_torchscript(recipe, read_source(package_dir, recipe)))
        (out_dir / recipe.target).write_bytes(model)
        checksum = hashlib.sha256(model).hexdigest()
        same = expected.get(recipe.target) == checksum
        all_same = all_same and same
        verdict = "as in models.toml" if same else "NOT the one in models.toml"
        print(f"{recipe.target}  {len(model)} bytes  sha256 {checksum}  {verdict}")
    return 0 if all_same else 1


def main() -> int:
    parser = argparse.ArgumentParser(description="Rebuild the TorchScript pose models.")
    parser.add_argument("package_dir", type=Path, help="the unpacked npm package")
    parser.add_argument("out_dir", type=Path, help="where the .pt files go")
    arguments = parser.parse_args()
    try:
        return convert_all(arguments.package_dir, arguments.out_dir)
    except (OSError, ValueError) as problem:
        print(f"convert.py: {problem}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
