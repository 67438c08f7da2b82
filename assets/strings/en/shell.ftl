# The words of the studio's shell: the rail, the lock, the first start, Today, and what can be
# found from anywhere.

room-today = Today
room-clients = Clients
room-settings = Settings
lock = Lock
undo-nothing = There is nothing to undo.
print-nothing = Open a client or the sheets, then print.
