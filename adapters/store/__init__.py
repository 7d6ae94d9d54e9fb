"""What is kept, and how: SQLite or PostgreSQL, by way of SQLAlchemy Core."""

from adapters.store.columns import address_key
from adapters.store.delivery import Claimed, Reach, Settled
from adapters.store.drawings import DrawnCard, DrawnOn
from adapters.store.engine import database_url
from adapters.store.faults import AddressTaken, Busy, ChangedMeanwhile, Fault, Full, Lost, Overlap
from adapters.store.history import HistoryRow
from adapters.store.inbox import Received
from adapters.store.links import PrivateLink, Purpose
from adapters.store.notices import NoticeRow
from adapters.store.plain import Unreadable, decode, encode
from adapters.store.reading import Reading
from adapters.store.store import Store
from adapters.store.transaction import Transaction

__all__ = [
    "AddressTaken",
    "Busy",
    "ChangedMeanwhile",
    "Claimed",
    "DrawnCard",
    "DrawnOn",
    "Fault",
    "Full",
    "HistoryRow",
    "Lost",
    "NoticeRow",
    "Overlap",
    "PrivateLink",
    "Purpose",
    "Reach",
    "Reading",
    "Received",
    "Settled",
    "Store",
    "Transaction",
    "Unreadable",
    "address_key",
    "database_url",
    "decode",
    "encode",
]
