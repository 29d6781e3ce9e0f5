"""Empty modules in place of those that gcpy imports and pip does not have. Python reads this file when it starts."""

import sys
from importlib.machinery import ModuleSpec
from types import ModuleType

for name in ["esmpy", "gridspec", "sparselt", "sparselt.esmf", "sparselt.xr", "xesmf"]:
    module = ModuleType(name)
    module.__version__ = "0"
    module.__file__ = f"{name}.py"
    module.__spec__ = ModuleSpec(name, None)
    sys.modules[name] = module
