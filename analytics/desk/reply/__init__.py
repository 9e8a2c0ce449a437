"""The reply: a question read, answered from figures, and set as papers."""
