"""The policy's own tests: every scenario of every file in `features/`."""

from pytest_bdd import scenarios

scenarios("../../features")
