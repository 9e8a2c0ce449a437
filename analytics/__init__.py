"""What the product counts: questions in SQL, their typed answers, and the register of figures."""
