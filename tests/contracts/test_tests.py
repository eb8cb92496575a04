"""Tests about tests: each can fail, and its name says what it shows."""

import ast

from tests.source_tree import name_of, parse, python_files

TEST_FILES = [file for file in python_files("tests") if file.name.startswith("test_")]
CHECKING_CALLS = ("raises", "warns", "fail", "assert", "check", "expect", "wait", "must", "verify")


def _checks_something(function: ast.AST, checking_names: set[str]) -> bool:
    for node in ast.walk(function):
        if isinstance(node, ast.Assert):
            return True
        if isinstance(node, ast.Call):
            callee = node.func
            name = callee.attr if isinstance(callee, ast.Attribute) else getattr(callee, "id", "")
            if name in checking_names or name.lstrip("_").startswith(CHECKING_CALLS):
                return True
    return False


def unchecked_tests(tree: ast.Module) -> list[str]:
    """Name the test functions of a module that have no assertion, not even through a function beside them."""
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    checking = {function.name for function in functions if _checks_something(function, set())}
    return [
        function.name
        for function in functions
        if function.name.startswith("test_") and not _checks_something(function, checking)
    ]


def test_that_every_test_asserts_something() -> None:
    unchecked = {name_of(file): unchecked_tests(parse(file)) for file in TEST_FILES}
    assert len(unchecked) > 100
    assert {name: tests for name, tests in unchecked.items() if tests} == {}


def test_that_every_test_name_is_a_sentence() -> None:
    names = [
        f"{name_of(file)}: {node.name}"
        for file in TEST_FILES
        for node in ast.walk(parse(file))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_")
    ]
    assert len(names) > 1_000
    assert [name for name in names if len(name.rpartition(": ")[2].split("_")) < 4] == []


def test_that_a_test_without_an_assertion_is_noticed() -> None:
    assert unchecked_tests(ast.parse("def test_that_nothing_is_said():\n    open('x')")) == [
        "test_that_nothing_is_said"
    ]
